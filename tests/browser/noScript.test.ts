import type { RoadmapEntry, RoadmapSection } from "@prereq/core";
import { readCurriculum } from "@prereq/core/node";
import { describe, expect, it } from "vitest";
import { CONTENT } from "../workspace.ts";
import { ROADMAP, serveBuiltSite } from "./builtSite.ts";
import { openPage } from "./launch.ts";
import { titleOf } from "./titleOf.ts";

const site = serveBuiltSite();
const open = (path: string) =>
	openPage(site.browser(), site.url() + path, { javaScriptEnabled: false });
const titles = await listedTitles();

describe("with JavaScript off", () => {
	it("the roadmap shows every topic as a link", async () => {
		const { page } = await open(ROADMAP);
		const links = page.locator("[data-map] li > a");
		const shown = await Promise.all((await links.all()).map(titleOf));
		expect(titles.length).toBeGreaterThanOrEqual(40);
		expect(titles.filter((title) => !shown.includes(title))).toEqual([]);
		for (const link of [links.first(), links.last()]) {
			await link.scrollIntoViewIfNeeded();
			expect(await link.isVisible()).toBe(true);
		}
	});

	it("every link of the roadmap leads somewhere", async () => {
		const { page } = await open(ROADMAP);
		const urls = await page
			.locator("a[href]")
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		const local = [...new Set(urls.map((url) => url.replace(/#.*/, "")))].filter((url) =>
			url.startsWith(site.url()),
		);
		expect(local.length).toBeGreaterThanOrEqual(titles.length);
		const answers = await Promise.all(
			local.map(async (url) => ({ url, status: (await fetch(url)).status })),
		);
		expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
	});

	it("a topic opens by its link, with resources and self-assessment", async () => {
		const { page } = await open(ROADMAP);
		const link = page.locator("[data-map] li > a").first();
		const title = await titleOf(link);
		await link.click();
		expect(await page.getByRole("heading", { name: title }).first().isVisible()).toBe(true);
		expect(await page.locator(".topic-status").isVisible()).toBe(false);
		expect(await page.getByRole("heading", { name: "Resources" }).isVisible()).toBe(true);
		expect(await page.getByRole("heading", { name: "Check yourself" }).isVisible()).toBe(true);
	});

	it("the page of a topic unfolds the whole way there, with reasons", async () => {
		const { page } = await open("topics/self-attention/");
		const chain = page.locator("[data-chain]");
		expect(await chain.isVisible()).toBe(false);
		await page.locator(".chain > summary").click();
		const stages = chain.locator('[data-stage="before"]');
		expect(await stages.count()).toBeGreaterThan(2);
		expect(await stages.locator("[data-needed] small").count()).toBeGreaterThan(5);
		const foundation = stages.first().getByRole("link").first();
		const title = await foundation.innerText();
		await foundation.click();
		expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(title);
	});

	it("a phone shows the language of the page among the others, in the line of the site's name", async () => {
		const { page } = await openPage(site.browser(), site.url(), {
			javaScriptEnabled: false,
			viewport: { width: 360, height: 740 },
		});
		const languages = page.locator(".languages a");
		const shown = await languages.evaluateAll((links) =>
			links.map((link) => link.checkVisibility()),
		);
		expect(shown).toEqual([true, true]);
		expect(await page.locator('.languages [aria-current="true"]').innerText()).toBe("English");
		const name = (await page.locator(".site-header > a").first().boundingBox())!;
		for (const link of await languages.all()) {
			const { y } = (await link.boundingBox())!;
			expect(y).toBeLessThan(name.y + name.height);
		}
	});

	it("the front page leads to the roadmap", async () => {
		const { page } = await open("");
		await page.locator(`a[href*="${ROADMAP}"]`).first().click();
		expect(page.url()).toBe(site.url() + ROADMAP);
	});
});

/** Titles of the topics that the roadmap's outline lists, subtopics included. */
async function listedTitles(): Promise<string[]> {
	const { curriculum } = await readCurriculum(CONTENT);
	const pending: (RoadmapSection | RoadmapEntry)[] = [
		...(curriculum?.roadmaps.get(ROADMAP.replace("/", ""))?.sections ?? []),
	];
	const found: string[] = [];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if ("topic" in next) {
			found.push(curriculum?.topics.get(next.topic)?.title ?? next.topic);
			pending.push(...next.children);
		} else pending.push(...next.entries, ...next.sections);
	}
	return found;
}
