import type { Topic } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROADMAP, serveBuiltSite } from "./builtSite.ts";
import { openPage } from "./launch.ts";
import { readRoadmapData } from "./readRoadmapData.ts";

/** As when a screen reader runs: otherwise the tree leaves out rows that were not drawn yet. */
const site = serveBuiltSite(["--force-renderer-accessibility"]);
const { roadmap, topics } = await readRoadmapData(ROADMAP.replace("/", ""));
const known = new Map(topics.map((topic) => [topic.id, topic]));
const shown: readonly Topic[] = roadmap.layout.layers.flatMap((layer) =>
	layer.topics.flatMap(({ topic }) => known.get(topic) ?? []),
);

interface Told {
	readonly role: string;
	readonly name: string;
	readonly description: string;
}

/** What the browser tells assistive technology of everything on the page that is not hidden from it. */
async function toldBy(page: Page): Promise<Told[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send("Accessibility.getFullAXTree");
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name, description }) => ({
			role: String(role?.value ?? ""),
			name: String(name?.value ?? ""),
			description: String(description?.value ?? ""),
		}));
}

async function openMap() {
	const { page } = await openPage(site.browser(), site.url() + ROADMAP);
	await page.locator("[data-live]").waitFor();
	return page;
}

describe("the accessibility tree of a roadmap", () => {
	it("names every topic as a link, with all of its prerequisites", async () => {
		const told = await toldBy(await openMap());
		const links = told.filter(({ role }) => role === "link");
		expect(shown.length).toBeGreaterThanOrEqual(40);
		const untold = shown.filter(({ title, requires }) => {
			const needs = requiredTopics(requires).map((id) => known.get(id)?.title ?? id);
			return !links.some(
				({ name, description }) =>
					name.startsWith(title) && needs.every((need) => description.includes(need)),
			);
		});
		expect(untold.map(({ id }) => id)).toEqual([]);
		expect(shown.filter(({ requires }) => requires.length > 0).length).toBeGreaterThan(20);
	});

	it("names the status of every topic, before and after a change", async () => {
		const page = await openMap();
		const buttons = async () =>
			(await toldBy(page)).filter(({ role }) => role === "button").map(({ name }) => name);
		const before = await buttons();
		expect(shown.filter(({ title }) => !before.includes(`Not started: ${title}`))).toEqual([]);
		const [first] = shown;
		await page.locator("[data-map] li > button").first().click();
		await expect.poll(buttons).toContain(`In progress: ${first?.title}`);
	});

	it("has a heading for every section", async () => {
		const headings = (await toldBy(await openMap())).filter(({ role }) => role === "heading");
		const names = new Set(headings.map(({ name }) => name));
		const open = [...roadmap.sections];
		for (const section of open) open.push(...section.sections);
		expect(open.filter(({ title }) => !names.has(title)).map(({ id }) => id)).toEqual([]);
	});
});

it("a roadmap takes at most three stops of Tab", async () => {
	const page = await openMap();
	const stops: string[] = [];
	const atRoadmap = () =>
		page.evaluate(() => {
			const focused = document.activeElement;
			const text = focused?.matches("li > a") ? focused.firstChild : focused;
			return focused?.closest("[data-roadmap]") ? (text?.textContent?.trim() ?? "") : undefined;
		});
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press("Tab");
		const stop = await atRoadmap();
		if (stop !== undefined) stops.push(stop);
		else if (stops.length > 0) break;
	}
	expect(shown.map(({ title }) => title)).toContain(stops.at(-1));
	expect(stops.length).toBeLessThanOrEqual(3);
});
