import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RoadmapData } from "@prereq/core";
import { build } from "esbuild";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { CONTENT, makeFolder, ROOT, runCli } from "../workspace.ts";
import { launchBrowser, openPage } from "./launch.ts";
import { type FolderServer, serveFolder } from "./serveFolder.ts";

const ROADMAP = "mechanistic-interpretability";

let browser: Browser;
let site: FolderServer;
let folder: string;
let removeFolder: () => void;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "prereq-embed-"));
	removeFolder = () => rmSync(folder, { recursive: true, force: true });
	site = await serveFolder(join(folder, "site"), { isShared: true });
	run(["build", CONTENT, "--out", join(folder, "site"), "--base", site.url]);
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
	removeFolder?.();
});

function run(args: readonly string[]): string {
	const { code, stdout, stderr } = runCli(args);
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	return stdout;
}

function snippet(format: string, ...more: readonly string[]): string {
	return run(["embed", ROADMAP, "--dir", CONTENT, "--base", site.url, "--format", format, ...more]);
}

/** A page of somebody else: another origin, nothing inline, only what comes from the site. */
async function openHost(body: string): Promise<{ page: Page; problems: string[] }> {
	const pages = join(makeFolder(), "host");
	mkdirSync(pages);
	writeFileSync(
		join(pages, "index.html"),
		`<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title><body>\n${body}</body></html>`,
	);
	const from = new URL(site.url).origin;
	const policy = `default-src 'none'; script-src ${from}; style-src ${from}; connect-src ${from}; frame-src ${from}; img-src data:; require-trusted-types-for 'script'`;
	const host = await serveFolder(pages, { policy });
	onTestFinished(host.close);
	const { page, problems } = await openPage(browser, host.url);
	return { page, problems: problems.filter((problem) => !problem.startsWith(site.url)) };
}

function topicCount(): number {
	const data: RoadmapData = JSON.parse(
		readFileSync(join(folder, `site/roadmaps/${ROADMAP}.json`), "utf8"),
	);
	return data.roadmap.layout.layers.reduce((sum, { topics }) => sum + topics.length, 0);
}

async function expectAlive(within: Page | Frame): Promise<void> {
	const items = within.locator("[data-map] li");
	await within.locator("[data-live]").waitFor();
	expect(await items.count()).toBe(topicCount());
	await items.first().locator("button").click();
	await expect.poll(() => items.first().getAttribute("data-status")).toBe("started");
	await items.first().locator("a").click();
	await within.getByRole("dialog").waitFor();
	await within.getByRole("heading", { name: "Resources" }).waitFor();
}

describe("what `prereq embed` prints, on a page of another origin with a strict policy", () => {
	it.each(["html", "element"])("%s: the roadmap comes alive, its topics open", async (format) => {
		const { page, problems } = await openHost(snippet(format));
		await expectAlive(page);
		expect(problems).toEqual([]);
	});

	it("element around the markup: comes alive in place", async () => {
		const markup = snippet("html").replace(/<script[^>]*><\/script>/, "");
		const { page, problems } = await openHost(
			`<prereq-roadmap>${markup}</prereq-roadmap><script type="module" src="${site.url}embed/element.js"></script>`,
		);
		await expectAlive(page);
		expect(problems).toEqual([]);
	});

	it("element: without the site its link stays", async () => {
		const gone = snippet("element").replaceAll(".fragment.html", ".gone.html");
		const { page } = await openHost(gone);
		await page.locator('prereq-roadmap[data-state="failed"]').waitFor();
		expect(await page.getByRole("link").getAttribute("href")).toBe(`${site.url}${ROADMAP}/`);
	});

	it("iframe: takes the height of its page, the theme and the language of the host", async () => {
		const { page, problems } = await openHost(snippet("iframe"));
		const frame = page.locator("iframe");
		const inside = async (): Promise<Frame> =>
			(await (await frame.elementHandle())?.contentFrame())!;
		await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(1000);
		const overflow = await (await inside()).evaluate(
			() => document.documentElement.scrollHeight - innerHeight,
		);
		expect(overflow).toBeLessThanOrEqual(1);
		const border = (): Promise<string> =>
			frame.evaluate((element) => getComputedStyle(element).borderTopStyle);
		expect(await border()).toBe("none");

		const background = async (): Promise<string> =>
			(await inside()).evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		await expect.poll(background).toBe("rgb(255, 255, 255)");
		await frame.evaluate((element) => element.setAttribute("data-theme", "dark"));
		await expect.poll(background).toBe("rgb(17, 21, 26)");

		await frame.evaluate((element) => element.setAttribute("data-locale", "zh-Hans"));
		await expect
			.poll(async () => (await inside()).evaluate(() => document.documentElement.lang))
			.toBe("zh");
		await expect.poll(background).toBe("rgb(17, 21, 26)");
		await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(1000);
		expect(problems).toEqual([]);
	});

	it("iframe: a topic opens beside itself, its links open beside the host", async () => {
		const { page } = await openHost(snippet("iframe"));
		const frame = (await (await page.locator("iframe").elementHandle())?.contentFrame())!;
		await frame.locator("[data-live]").waitFor();
		const last = frame.locator("[data-map] li > a").last();
		await last.click();
		const dialog = frame.getByRole("dialog");
		await dialog.waitFor();
		await frame.getByRole("heading", { name: "Resources" }).waitFor();
		// The frame takes its height meanwhile.
		const apart = async () => {
			const [panel, topic] = await Promise.all([dialog.boundingBox(), last.boundingBox()]);
			return Math.abs(panel!.y - topic!.y);
		};
		await expect.poll(apart).toBeLessThan(120);
		await expect(dialog.getByRole("heading").first().isVisible()).resolves.toBe(true);
		expect(await frame.evaluate(() => document.querySelector("base")?.target)).toBe("_blank");
	});

	it("iframe: in one that scrolls, the panel is as high as the frame, and its heading like the others", async () => {
		const { page } = await openHost(snippet("iframe").replace(/<script.*<\/script>/, ""));
		const frame = (await (await page.locator("iframe").elementHandle())?.contentFrame())!;
		await frame.locator("[data-live]").waitFor();
		await frame.locator("[data-map] li > a").last().click();
		const dialog = frame.getByRole("dialog");
		await frame.getByRole("heading", { name: "Resources" }).waitFor();
		const room = await frame.evaluate(() => [0, innerHeight]);
		const ends = await dialog.evaluate((panel) => {
			const { top, bottom } = panel.getBoundingClientRect();
			return [top, bottom];
		});
		expect(ends).toEqual(room);
		const starts = await dialog.evaluate((panel) =>
			["h1", "h1 ~ *"].map((part) => {
				const element = panel.querySelector(part)!;
				const { paddingInlineStart } = getComputedStyle(element);
				return element.getBoundingClientRect().left + Number.parseFloat(paddingInlineStart);
			}),
		);
		expect(starts[0]).toBe(starts[1]);
	});

	it("iframe: only the page beside the frame is heard", async () => {
		const { page } = await openHost(snippet("iframe"));
		const frame = (await (await page.locator("iframe").elementHandle())?.contentFrame())!;
		await frame.locator("[data-live]").waitFor();
		await frame.evaluate(() => postMessage({ type: "prereq:set", theme: "dark" }, "*"));
		await page.evaluate(() => postMessage({ type: "prereq:height", height: 9 }, "*"));
		await page.evaluate(() => frames[0]?.postMessage({ type: "prereq:set", theme: "light" }, "*"));
		await expect
			.poll(() => frame.evaluate(() => document.documentElement.dataset["theme"]))
			.toBe("light");
		expect((await page.locator("iframe").boundingBox())?.height).toBeGreaterThan(1000);
	});

	it("oembed: the page points at the document, whose markup shows the roadmap", async () => {
		const { page } = await openPage(browser, `${site.url}${ROADMAP}/`);
		const link = page.locator('link[type="application/json+oembed"]');
		const href = (await link.getAttribute("href")) ?? "";
		const document: { html: string; type: string } = await (await fetch(href)).json();
		expect(snippet("oembed")).toContain(`href="${href}"`);
		expect(JSON.parse(snippet("oembed").split(" -->\n")[1] ?? "")).toEqual(document);
		expect(document).toMatchObject({ version: "1.0", type: "rich", height: 640 });
		const host = await openHost(document.html);
		await host.page.frameLocator("iframe").locator("[data-live]").waitFor();
	});

	it("react: the component renders the built data", async () => {
		const app = makeFolder();
		copyFileSync(join(folder, `site/roadmaps/${ROADMAP}.json`), join(app, `${ROADMAP}.json`));
		writeFileSync(join(app, "roadmap.tsx"), snippet("react"));
		writeFileSync(
			join(app, "main.tsx"),
			'import { createRoot } from "react-dom/client";\nimport { LearningRoadmap } from "./roadmap.tsx";\ncreateRoot(document.body.appendChild(document.createElement("main"))).render(<LearningRoadmap />);\n',
		);
		await build({
			entryPoints: [join(app, "main.tsx")],
			outfile: join(folder, "site/app.js"),
			bundle: true,
			format: "esm",
			jsx: "automatic",
			nodePaths: [join(ROOT, "tests/node_modules")],
			logLevel: "silent",
		});
		const { page, problems } = await openHost(
			`<link rel="stylesheet" href="${site.url}app.css"><script type="module" src="${site.url}app.js"></script>`,
		);
		const items = page.locator("[data-map] li");
		await items.first().waitFor();
		expect(await items.count()).toBe(topicCount());
		expect(await items.first().locator("a").getAttribute("href")).toMatch(`${site.url}topics/`);
		await items.first().locator("button").click();
		await expect.poll(() => items.first().getAttribute("data-status")).toBe("started");
		expect(problems).toEqual([]);
	});
});
