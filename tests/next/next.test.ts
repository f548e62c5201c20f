import type { RoadmapData } from "@prereq/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openPage } from "../browser/launch.ts";
import { markFirstTopic } from "../browser/markFirstTopic.ts";
import { readRoadmapData } from "../browser/readRoadmapData.ts";
import { titleOf } from "../browser/titleOf.ts";
import { type NextHost, startNextHost } from "./startNextHost.ts";

let data: RoadmapData;
let host: NextHost;
let browser: Browser;
beforeAll(async () => {
	data = await readRoadmapData("ml-foundations");
	host = await startNextHost(data);
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await host?.close();
});

const titles = () => data.topics.map(({ title }) => title).sort();

/** Titles of the topics on the map, as a browser without scripts shows them. */
async function listedTitles(path: string): Promise<string[]> {
	const { page } = await openPage(browser, host.url + path, { javaScriptEnabled: false });
	const links = await page.locator("[data-map] li > a").all();
	return (await Promise.all(links.map(titleOf))).sort();
}

/** All scripts that a page loads, as one text. */
async function loadedScripts(path: string): Promise<string> {
	const { page } = await openPage(browser, host.url + path);
	const urls = await page.evaluate(() => [...document.scripts].flatMap(({ src }) => src || []));
	const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
	return texts.join("\n");
}

describe("a Next.js site built from the packed packages", () => {
	it("builds without a warning", () => {
		expect(host.log).toContain("Compiled successfully");
		expect(host.log).not.toMatch(/⚠|warn/i);
	});

	it("renders <Roadmap> of a server component on the server, with every topic", async () => {
		expect(titles().length).toBeGreaterThan(30);
		expect(await listedTitles("")).toEqual(titles());
	});

	it("hydrates it without a complaint; a click marks, a reload keeps it", async () => {
		const { page, problems } = await openPage(browser, host.url);
		await page.locator("[data-roadmap][data-live]").waitFor();
		const { item } = await markFirstTopic(page);
		await page.getByRole("button", { name: "Make a plan" }).click();
		await page.locator("[data-plan] [data-week]").first().waitFor();

		await page.reload();
		await expect.poll(() => item.getAttribute("data-status")).toBe("started");
		expect(problems).toEqual([]);
	});

	it("draws the static parts in server components, and sends no script for them", async () => {
		expect(await listedTitles("overview")).toEqual(titles());
		expect(await loadedScripts("")).toContain("prereq:progress");
		expect(await loadedScripts("overview")).not.toContain("prereq:progress");
	});

	it("has a page for each topic", async () => {
		const { page, problems } = await openPage(browser, `${host.url}overview`);
		const links = page.locator("[data-map] li > a");
		const urls = await links.evaluateAll((found) =>
			found.map((link) => (link as HTMLAnchorElement).href),
		);
		const answers = await Promise.all(urls.map(async (url) => (await fetch(url)).status));
		expect(new Set(answers)).toEqual(new Set([200]));
		const title = await titleOf(links.last());
		await links.last().click();
		await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
		await page.getByRole("heading", { name: "Resources" }).waitFor();
		expect(problems).toEqual([]);
	});
});
