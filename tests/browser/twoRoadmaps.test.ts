import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileCurriculum, parseCurriculum, selectRoadmap } from "@prereq/core";
import { renderRoadmap } from "@prereq/react/static";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../workspace.ts";
import { violations } from "./findViolations.ts";
import { launchBrowser, openPage } from "./launch.ts";
import { type FolderServer, serveFolder } from "./serveFolder.ts";

/** Two roadmaps that share a topic: the second gets the prefix. */
const NAMES = ["algebra", "analysis"] as const;
const TOPICS = { vectors: "[]", matrices: "[vectors]", limits: "[vectors]" };
const OUTLINES = { algebra: ["vectors", "matrices"], analysis: ["vectors", "limits"] };
/** A host that lets axe in. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data:";

const folder = mkdtempSync(join(tmpdir(), "prereq-two-"));
let server: FolderServer;
let browser: Browser;
beforeAll(async () => {
	const dist = (file: string) => join(ROOT, "packages/react/dist", file);
	for (const file of ["styles.css", "enhance-page.js", "element.js", "tools.js"]) {
		copyFileSync(dist(file), join(folder, file));
	}
	const write = (name: string, html: string) => writeFileSync(join(folder, name), page(html));
	const parts: string[] = [];
	const compiled = await compile();
	for (const name of NAMES) {
		const data = selectRoadmap(compiled, name);
		if (data === undefined) throw new Error(`No roadmap ${name}`);
		const part = renderRoadmap(data, { details: "inline" });
		parts.push(part);
		writeFileSync(join(folder, `${name}.html`), part);
		writeFileSync(join(folder, `${name}.json`), JSON.stringify(data));
	}
	write("static.html", `${parts.join("\n")}${script("enhance-page.js")}`);
	const elements = NAMES.map((name) => `<prereq-roadmap src="${name}.html"></prereq-roadmap>`);
	write("element.html", `${elements.join("\n")}${script("element.js")}`);
	await build({
		stdin: { contents: HOST, loader: "tsx", resolveDir: join(ROOT, "tests/browser") },
		outfile: join(folder, "react.js"),
		bundle: true,
		format: "esm",
		jsx: "automatic",
		define: { "process.env.NODE_ENV": '"development"' },
		logLevel: "silent",
	});
	write("react.html", `<div id="host"></div>${script("react.js")}`);
	server = await serveFolder(folder, { policy: POLICY });
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
	rmSync(folder, { recursive: true, force: true });
});

async function compile() {
	const { curriculum, diagnostics } = await parseCurriculum([
		...Object.entries(TOPICS).map(([id, requires]) => ({
			path: `topics/${id}.md`,
			text: `---\ntitle: About ${id}\nrequires: ${requires}\neffort: 2h\n---\n\nWhat it is.\n`,
		})),
		...Object.entries(OUTLINES).map(([id, topics]) => ({
			path: `roadmaps/${id}.md`,
			text: `---\ntitle: ${id}\n---\n\n## Start\n\n${topics.map((topic) => `- [t](../topics/${topic}.md)`).join("\n")}\n`,
		})),
	]);
	if (curriculum === undefined) throw new Error(diagnostics[0]?.message);
	return compileCurriculum(curriculum);
}

const HOST = `
import { Roadmap } from "@prereq/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
const names = ${JSON.stringify(NAMES)};
const maps = await Promise.all(names.map(async (name) => (await fetch(name + ".json")).json()));
createRoot(document.querySelector("#host")).render(
	<StrictMode>{maps.map((data) => <Roadmap key={data.roadmap.id} data={data} />)}</StrictMode>,
);`;

const script = (file: string): string => `<script type="module" src="${file}"></script>`;
const page = (html: string): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Two</title><link rel="icon" href="data:,"><link rel="stylesheet" href="styles.css"></head><body><main><h1>Two</h1>${html}</main></body></html>`;

async function open(host: string, hash = "", blocked = false) {
	const opened = await openPage(browser, "about:blank");
	if (blocked) {
		await opened.page.addInitScript(() => {
			const refuse = () => {
				throw new DOMException("blocked", "SecurityError");
			};
			Object.defineProperty(globalThis, "localStorage", { get: refuse });
		});
	}
	await opened.page.goto(`${server.url}${host}.html${hash}`);
	await opened.page.locator("[data-roadmap][data-live][data-prefix]").waitFor();
	return opened.page;
}

/** Ids that are there twice, and references that leave the roadmap that they stand in. */
const strays = (page: Page): Promise<{ twice: string[]; astray: string[] }> =>
	page.evaluate(() => {
		const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
		const astray: string[] = [];
		for (const root of document.querySelectorAll("[data-roadmap-v]")) {
			for (const name of ["aria-labelledby", "aria-describedby"]) {
				for (const element of root.querySelectorAll(`[${name}]`)) {
					const named = element.getAttribute(name)?.split(" ") ?? [];
					astray.push(...named.filter((id) => !root.contains(document.getElementById(id))));
				}
			}
			for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-map] a[href^="#"]')) {
				const id = decodeURIComponent(link.hash.slice(1));
				if (!root.contains(document.getElementById(id))) astray.push(link.hash);
			}
		}
		return { twice: ids.filter((id, at) => ids.indexOf(id) !== at), astray };
	});

const openIn = (page: Page): Promise<string | undefined> =>
	page.evaluate(
		() =>
			document.querySelector("dialog[open]")?.closest<HTMLElement>("[data-roadmap]")?.dataset[
				"roadmap"
			],
	);

describe.each(["static", "element", "react"])("two roadmaps of one page: %s", (host) => {
	it("have ids of their own, and axe finds nothing", async () => {
		const page = await open(host);
		await expect.poll(() => strays(page)).toEqual({ twice: [], astray: [] });
		expect(await violations(page)).toEqual([]);
	});

	it("have an address for each topic", async () => {
		for (const [hash, name] of [
			["#vectors", host === "element" ? undefined : NAMES[0]],
			["#algebra:vectors", NAMES[0]],
			["#analysis:vectors", NAMES[1]],
			["#analysis:limits", NAMES[1]],
		] as const) {
			const page = await open(host, hash);
			// Which of two elements is loaded first is chance.
			await expect.poll(() => openIn(page), { message: hash }).toEqual(name ?? expect.any(String));
			await page.keyboard.press("Escape");
			await page.locator("dialog[open]").waitFor({ state: "detached" });
			const focused = () => page.evaluate(() => document.activeElement?.parentElement?.id);
			await expect.poll(focused).toMatch(new RegExp(`(^|:)${hash.replace(/.*[#:]/, "")}$`));
		}
		const page = await open(host, "#limits");
		await expect.poll(() => openIn(page)).toBe(NAMES[1]);
	});

	it("open a topic by click each in its own panel", async () => {
		const page = await open(host);
		const second = page.locator(`[data-roadmap="${NAMES[1]}"]`);
		await second.locator(`li[id$="vectors"] > a`).click();
		await expect.poll(() => openIn(page)).toBe(NAMES[1]);
		await page.reload();
		await expect.poll(() => openIn(page)).toBe(NAMES[1]);
		expect(new URL(page.url()).hash).toMatch(/vectors$/);
	});

	it("stay in step where storage is blocked", async () => {
		const page = await open(host, "", true);
		const items = page.locator("[data-map] li[id$=vectors]");
		await expect.poll(() => items.count()).toBe(2);
		await items.nth(1).locator("button").click();
		await expect.poll(() => items.nth(0).getAttribute("data-status")).toBe("started");
		await items.nth(0).locator("button").click();
		await expect.poll(() => items.nth(1).getAttribute("data-status")).toBe("done");
		const troubles = page.locator("[data-roadmap] > [data-trouble]:visible");
		await expect.poll(() => troubles.count()).toBe(2);
	});
});
