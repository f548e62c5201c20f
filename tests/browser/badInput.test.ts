import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileCurriculum, parseCurriculum, selectRoadmap } from "@prereq/core";
import { renderRoadmap } from "@prereq/react/static";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layeredRoadmap } from "../size/layeredRoadmap.ts";
import { ROOT } from "../workspace.ts";
import { launchBrowser, openPage } from "./launch.ts";
import { type FolderServer, serveFolder } from "./serveFolder.ts";

/** A host without care: what could run would run. */
const CARELESS = "default-src * 'unsafe-inline' 'unsafe-eval' data:";
const TITLES = [
	"الجبر الخطي والمصفوفات",
	"👩‍🔬🧮🇫🇷 ❤️‍🔥",
	"Title ".repeat(50).trim(),
	"x".repeat(300),
];

const HOSTILE = `Text <script>globalThis.ran = 1</script><img src="x" onerror="globalThis.ran = 1">

<svg onload="globalThis.ran = 1"><animate onbegin="globalThis.ran = 1" attributeName="x" dur="1s"/></svg>

[click](javascript:globalThis.ran=1) <iframe srcdoc="<script>parent.ran = 1</script>"></iframe>
`;

const folder = mkdtempSync(join(tmpdir(), "prereq-bad-"));
let server: FolderServer;
let browser: Browser;
beforeAll(async () => {
	for (const file of ["styles.css", "enhance-page.js", "element.js", "tools.js"]) {
		copyFileSync(join(ROOT, "packages/react/dist", file), join(folder, file));
	}
	const write = (name: string, html: string) => writeFileSync(join(folder, name), page(html));
	write("rough.html", await roughRoadmap());
	write("large.html", renderRoadmap(await layeredRoadmap(5000)));
	writeFileSync(join(folder, "data.json"), '{ "format": 2 }');
	write("newer-roadmap.html", '<div data-roadmap-v="2" data-roadmap="demo"></div>');
	for (const src of ["gone.html", "data.json", "newer-roadmap.html"]) {
		write(`element-${src}.html`, element(src));
	}
	server = await serveFolder(folder, { policy: CARELESS });
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
	rmSync(folder, { recursive: true, force: true });
});

const element = (src: string) =>
	`<prereq-roadmap src="${src}"><a href="/roadmap/">The roadmap</a></prereq-roadmap><script type="module" src="element.js"></script>`;

const page = (html: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="styles.css"><body>${html}<script type="module" src="enhance-page.js"></script></body></html>`;

/** Titles of every kind, and bodies that try to run something. */
async function roughRoadmap(): Promise<string> {
	const topics = TITLES.map((title, at) => ({
		path: `topics/t${at}.md`,
		text: `---\ntitle: "${title}"\n---\n\n${HOSTILE}`,
	}));
	const outline = topics.map((_topic, at) => `- [t](../topics/t${at}.md)`).join("\n");
	const { curriculum, diagnostics } = await parseCurriculum([
		...topics,
		{
			path: "roadmaps/rough.md",
			text: `---\ntitle: Rough\n---\n\n## All\n\n${outline}\n`,
		},
	]);
	const data = curriculum && selectRoadmap(compileCurriculum(curriculum), "rough");
	if (data === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
	return renderRoadmap(data, { details: "inline" });
}

describe("a roadmap of rough content on a host without care", () => {
	it("runs nothing and shows every title", async () => {
		const { page, problems } = await openPage(browser, `${server.url}rough.html`);
		await page.locator("[data-live]").waitFor();
		const links = page.locator("[data-map] li > a");
		expect((await links.allTextContents()).sort()).toEqual([...TITLES].sort());
		for (let at = 0; at < TITLES.length; at++) {
			await links.nth(at).click();
			await page.getByRole("dialog").getByRole("heading").first().waitFor();
			await page.keyboard.press("Escape");
		}
		expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
		const risky = "main script, [onerror], [onload], [onbegin], iframe, [href^='javascript:']";
		expect(await page.locator(`[data-roadmap]`).locator(risky).count()).toBe(0);
		expect(problems).toEqual([]);
	});

	it("has room for each title on a phone", async () => {
		const { page } = await openPage(browser, `${server.url}rough.html`, {
			viewport: { width: 360, height: 740 },
		});
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	});

	it("opens nothing for a topic in the address that is not there", async () => {
		const { page, problems } = await openPage(browser, `${server.url}rough.html#nowhere`);
		await page.locator("[data-live]").waitFor();
		expect(await page.getByRole("dialog").count()).toBe(0);
		expect(await page.locator("[data-map] li > a").first().isVisible()).toBe(true);
		expect(problems).toEqual([]);
	});

	it("keeps the progress of topics that are gone, and counts without them", async () => {
		const { page } = await openPage(browser, `${server.url}rough.html`);
		await page.evaluate(() =>
			localStorage.setItem("prereq:progress", '{"format":1,"items":{"gone":[28,5,12]}}'),
		);
		await page.reload();
		await page.locator("[data-live]").waitFor();
		expect(await page.locator("[data-summary] [data-done]").textContent()).toMatch(/^0 of 4/);
		await page.locator("[data-map] li > button").first().click();
		const kept = () => page.evaluate(() => localStorage.getItem("prereq:progress"));
		await expect.poll(kept).toContain('"gone":[28,5,12]');
		await expect.poll(kept).toContain('"t');
	});
});

it("a map of 5,000 topics comes alive, and its last topic can be marked", async () => {
	const { page, problems } = await openPage(browser, `${server.url}large.html`);
	await page.locator("[data-live]").waitFor({ timeout: 60_000 });
	const items = page.locator("[data-map] li");
	expect(await items.count()).toBe(5000);
	await items.last().locator("button").click();
	await expect
		.poll(() => items.last().getAttribute("data-status"), { timeout: 20_000 })
		.toBe("started");
	expect(problems).toEqual([]);
});

it.each([
	["a page that is not there", "gone.html"],
	["data in place of a page", "data.json"],
	["a later contract", "newer-roadmap.html"],
])("the element keeps its link for %s", async (_name, src) => {
	const { page } = await openPage(browser, `${server.url}element-${src}.html`);
	await page.locator('prereq-roadmap[data-state="failed"]').waitFor();
	expect(await page.getByRole("link", { name: "The roadmap" }).isVisible()).toBe(true);
});
