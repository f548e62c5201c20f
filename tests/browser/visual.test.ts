import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordStatus, serializeProgress } from "@prereq/core/progress";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ROOT } from "../workspace.ts";
import { launchBrowser } from "./launch.ts";
import { type FolderServer, serveFolder } from "./serveFolder.ts";
import { comparePictures } from "./visual/comparePictures.ts";
import { drawnShares } from "./visual/drawnShares.ts";
import { writeVisualSite } from "./visual/writeVisualSite.ts";

const PICTURES = join(ROOT, "tests/browser/visual/pictures");
/** Where pictures are left that differ. */
const SEEN = join(ROOT, "tests/.results/pictures");
/** `UPDATE_PICTURES=1 npx vitest run browser/visual` in tests/ keeps what is drawn now. */
const isUpdating = process.env["UPDATE_PICTURES"] === "1";
/** The share of squares that may differ: 18 versions of Chromium made 1.2 %, the mildest break below 3.9 %. */
const ALLOWED = 0.025;

interface Shot extends BrowserContextOptions {
	readonly name: string;
	readonly path: string;
	readonly media?: "print";
	readonly prepare?: (page: Page) => Promise<void>;
}

const DESK = { viewport: { width: 1280, height: 880 } } as const;
const PHONE = { viewport: { width: 360, height: 800 } } as const;

const SHOTS: readonly Shot[] = [
	{ name: "map-light", path: "map", ...DESK },
	{ name: "map-dark", path: "map", ...DESK, colorScheme: "dark" },
	{ name: "outline-phone", path: "map", ...PHONE },
	{ name: "panel-light", path: "map", ...DESK, prepare: openPanel },
	{ name: "panel-phone-dark", path: "map", ...PHONE, colorScheme: "dark", prepare: openPanel },
	{ name: "print", path: "map", viewport: { width: 794, height: 1123 }, media: "print" },
	{ name: "prerequisites", path: "prerequisites", viewport: { width: 768, height: 800 } },
	{ name: "plan-dark", path: "plan", viewport: { width: 768, height: 800 }, colorScheme: "dark" },
	{ name: "topic-phone", path: "topic", ...PHONE },
];

const folder = mkdtempSync(join(tmpdir(), "prereq-visual-"));
let server: FolderServer;
let browser: Browser;
beforeAll(async () => {
	await writeVisualSite(folder);
	server = await serveFolder(folder, { policy: "default-src 'self'; img-src 'self' data:" });
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
	rmSync(folder, { recursive: true, force: true });
});

async function openPanel(page: Page): Promise<void> {
	await page.locator("#gradient-descent > a").click();
	await page.getByRole("dialog").getByRole("heading").first().waitFor();
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** A learner on the way: one of each status. */
function progress(): string {
	const marks = { vectors: "done", matrices: "started", derivatives: "skipped" } as const;
	let doc: Parameters<typeof recordStatus>[0] = { format: 1, items: {} };
	for (const [id, status] of Object.entries(marks)) doc = recordStatus(doc, id, status, 0);
	return serializeProgress(doc);
}

async function open(shot: Shot, by: Browser = browser): Promise<Page> {
	const { name: _name, path, media, prepare, ...options } = shot;
	const context = await by.newContext({
		colorScheme: "light",
		reducedMotion: "reduce",
		...options,
	});
	onTestFinished(() => context.close());
	await context.addInitScript((text) => localStorage.setItem("prereq:progress", text), progress());
	const page = await context.newPage();
	await page.goto(`${server.url}${path}.html`);
	await page.evaluate(() => document.fonts.ready);
	if (path === "map") {
		// Statuses and counters come with what is loaded later.
		const counter = page.locator("[data-summary] [data-done]");
		await page.locator("[data-live]").waitFor();
		await expect.poll(() => counter.textContent()).toMatch(/^1 /);
	}
	if (media !== undefined) await page.emulateMedia({ media });
	await prepare?.(page);
	return page;
}

async function compare(page: Page, { name }: Shot) {
	const file = join(PICTURES, `${name}.png`);
	const shot = await page.screenshot({ animations: "disabled", caret: "hide" });
	const before = existsSync(file) ? readFileSync(file) : undefined;
	return { ...(await comparePictures(page, shot, before)), shot, file };
}

describe("pictures of every view", () => {
	it.each(SHOTS)("$name looks as it did", async (shot) => {
		const { different, small, file, shot: full } = await compare(await open(shot), shot);
		if (isUpdating) {
			mkdirSync(PICTURES, { recursive: true });
			writeFileSync(file, small);
			return;
		}
		if (different > ALLOWED) {
			mkdirSync(SEEN, { recursive: true });
			writeFileSync(join(SEEN, `${shot.name}.png`), full);
		}
		expect(different, `${(different * 100).toFixed(1)} % differs: see ${SEEN}`).toBeLessThanOrEqual(
			ALLOWED,
		);
	});
});

const addRule = (rule: string) => (page: Page) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, rule);

describe("prerequisite lines, which are too faint for the comparison", () => {
	const MAGENTA = [255, 0, 255] as const;
	/** The lines of which most is seen, in a colour that nothing else has. */
	const seen = async (page: Page, rule = "") => {
		await addRule(`:root { --prereq-line: rgb(${MAGENTA}) } ${rule}`)(page);
		return (await drawnShares(page, MAGENTA)).map((share) => share > 0.7);
	};

	it("are all drawn, and each would be missed", async () => {
		const viewport = { width: 1280, height: 1600 };
		const page = await open({ name: "lines", path: "map", viewport });
		// As many as prerequisites: those of "Gradient descent" and of the classifier are two each.
		expect(await seen(page)).toEqual(Array(9).fill(true));
		const withoutFirst = await seen(page, "[data-map] path:first-of-type { visibility: hidden }");
		expect(withoutFirst[0]).toBe(false);
		expect(withoutFirst.at(-1)).toBe(true);
		const hidden = await seen(page, "[data-map] svg { visibility: hidden }");
		expect(hidden).toEqual(Array(9).fill(false));
	});
});

describe("the comparison", () => {
	const [light, , phone] = SHOTS as readonly [Shot, Shot, Shot, ...Shot[]];
	const differenceAfter = async (shot: Shot, spoil: (page: Page) => unknown) => {
		const page = await open(shot);
		await spoil(page);
		return (await compare(page, shot)).different;
	};
	const BREAKS: readonly (readonly [name: string, shot: Shot, rule: string])[] = [
		["the other theme", light, ":root { --prereq-scheme: dark }"],
		["cards over each other", phone, "ol > li { margin-block: -0.75rem !important }"],
		["rows that are no grid", light, "ol { display: block !important }"],
	];

	it.each(BREAKS)("notices %s", async (_name, shot, rule) => {
		expect(await differenceAfter(shot, addRule(rule))).toBeGreaterThan(ALLOWED);
	});

	it("notices a missing stylesheet", async () => {
		const remove = (page: Page) =>
			page.evaluate(() => document.querySelector("link[rel=stylesheet]")?.remove());
		expect(await differenceAfter(light, remove)).toBeGreaterThan(ALLOWED);
	});

	it("does not notice how letters are drawn", async () => {
		const other = await launchBrowser([
			"--font-render-hinting=none",
			"--disable-font-subpixel-positioning",
			"--disable-lcd-text",
		]);
		onTestFinished(() => other.close());
		const { different } = await compare(await open(light, other), light);
		expect(different).toBeLessThanOrEqual(ALLOWED / 2);
	});
});
