import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROADMAP, serveBuiltSite } from "./builtSite.ts";
import { openPage } from "./launch.ts";
import { openTopic, SITE_PAGES } from "./sitePages.ts";
import { comparePictures } from "./visual/comparePictures.ts";

const site = serveBuiltSite();
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

async function openMap(options: BrowserContextOptions = {}): Promise<Page> {
	const { page } = await openPage(site.browser(), site.url() + ROADMAP, options);
	await page.locator("[data-live]").waitFor();
	return page;
}

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("on a phone", () => {
	it("every topic is at least 44 px high", async () => {
		const page = await openMap(PHONE);
		const heights = await page
			.locator("[data-map] li")
			.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
		expect(heights.length).toBeGreaterThanOrEqual(40);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	});

	it("a finger on a topic scrolls the page", async () => {
		const page = await openMap(PHONE);
		const actions = await page
			.locator("[data-roadmap], [data-roadmap] *")
			.evaluateAll((found) => [...new Set(found.map((one) => getComputedStyle(one).touchAction))]);
		expect(actions.filter((action) => !["auto", "manipulation"].includes(action))).toEqual([]);

		const topic = page.locator("[data-map] li").first();
		await topic.scrollIntoViewIfNeeded();
		const box = (await topic.boundingBox())!;
		const before = await page.evaluate(() => scrollY);
		const session = await page.context().newCDPSession(page);
		const touch = (type: "touchStart" | "touchMove" | "touchEnd", up: number) =>
			session.send("Input.dispatchTouchEvent", {
				type,
				touchPoints:
					type === "touchEnd" ? [] : [{ x: box.x + box.width / 2, y: box.y + box.height / 2 - up }],
			});
		await touch("touchStart", 0);
		for (let up = 20; up <= 200; up += 20) await touch("touchMove", up);
		await touch("touchEnd", 200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
	});
});

describe.each(SITE_PAGES)("$name", ({ path, prepare }) => {
	it("has room in 320 px, and at twice the size of letters", async () => {
		const { page } = await openPage(site.browser(), site.url() + path, {
			viewport: { width: 320, height: 640 },
		});
		await prepare?.(page);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		// 200 % of 1280 px: half as many CSS pixels.
		await resize(page, 640, 400);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await resize(page, 1280, 800);
		await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
});

it.each([ROADMAP, `embed/${ROADMAP}`])(
	"%s: no column of the map is cut at any width",
	async (path) => {
		const { page } = await openPage(site.browser(), site.url() + path);
		const display = () =>
			page
				.locator("[data-map] ol")
				.first()
				.evaluate((row) => getComputedStyle(row).display);
		const cut = () =>
			page.locator("[data-scroll]").evaluate((map) => map.scrollWidth - map.clientWidth);
		const seen = new Set<string>();
		for (let width = 600; width <= 1280; width += 40) {
			await resize(page, width, 800);
			expect(await cut(), `${width} px`).toBeLessThanOrEqual(0);
			seen.add(await display());
		}
		expect([...seen].sort()).toEqual(["block", "grid"]);
	},
);

it("forced colors tell a topic that is done from one that is not", async () => {
	const page = await openMap({ forcedColors: "active" });
	const item = page.locator("[data-map] li").first();
	// Off the card: neither hover nor focus may be what differs.
	const picture = async () => {
		await page.mouse.move(0, 0);
		await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		return item.screenshot({ animations: "disabled" });
	};
	const { small: before } = await comparePictures(page, await picture(), undefined);
	const sinceBefore = async () => (await comparePictures(page, await picture(), before)).different;
	expect(await sinceBefore()).toBe(0);
	for (let clicks = 0; clicks < 2; clicks++) await item.locator("button").click();
	await expect.poll(() => item.getAttribute("data-status")).toBe("done");
	expect(await sinceBefore()).toBeGreaterThan(0);
});

describe("with reduced motion", () => {
	const animations = (page: Page) => page.evaluate(() => document.getAnimations().length);

	it("nothing moves, whatever is opened, marked or scrolled to", async () => {
		const page = await openMap({ reducedMotion: "reduce" });
		await page.locator("[data-map] li > button").first().click();
		expect(await animations(page)).toBe(0);
		await openTopic(page);
		expect(await animations(page)).toBe(0);
		await page.keyboard.press("Escape");
		await page.locator("[data-map] li").nth(5).hover();
		expect(await animations(page)).toBe(0);
		const smooth = await page
			.locator("html, [data-roadmap] *")
			.evaluateAll(
				(found) => found.filter((one) => getComputedStyle(one).scrollBehavior === "smooth").length,
			);
		expect(smooth).toBe(0);
	});
});

describe("on paper", () => {
	it.each([ROADMAP, "topics/git/", "transitions/backend-developer--ai-safety-researcher/"])(
		"%s: nothing is clipped",
		async (path) => {
			const { page } = await openPage(site.browser(), site.url() + path, {
				viewport: { width: 794, height: 1123 },
			});
			await page.emulateMedia({ media: "print" });
			expect(await overflow(page)).toBeLessThanOrEqual(0);
			expect(await page.evaluate(clippedTexts)).toEqual([]);
		},
	);

	it("a text that is cut would be found", async () => {
		const { page } = await openPage(site.browser(), site.url() + ROADMAP);
		await page.emulateMedia({ media: "print" });
		await page.evaluate(() => {
			const item = document.querySelector<HTMLElement>("[data-map] li");
			item?.style.setProperty("block-size", "10px");
			item?.style.setProperty("min-block-size", "0");
			item?.style.setProperty("overflow", "hidden");
		});
		expect(await page.evaluate(clippedTexts)).not.toEqual([]);
	});
});

/** Gives the window another size, and waits until the page has it. */
async function resize(page: Page, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

/** Texts of which a part is outside of what an element around them lets be seen. */
function clippedTexts(): string[] {
	const clipped: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const text = walker.currentNode;
		const parent = text.parentElement;
		if (!text.nodeValue?.trim() || parent === null || !parent.checkVisibility()) continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		const box = range.getBoundingClientRect();
		if (box.width === 0 || box.height === 0) continue;
		for (let around: Element | null = parent; around !== null; around = around.parentElement) {
			const { overflowX, overflowY, position, clipPath } = getComputedStyle(around);
			const size = around.getBoundingClientRect();
			// Texts for screen readers only are one pixel large.
			if (clipPath !== "none" || size.width <= 1 || size.height <= 1) break;
			const cutX =
				overflowX !== "visible" && (box.right > size.right + 1 || box.left < size.left - 1);
			const cutY =
				overflowY !== "visible" && (box.bottom > size.bottom + 1 || box.top < size.top - 1);
			if (cutX || cutY) {
				clipped.push(`${around.localName}: ${text.nodeValue.trim().slice(0, 60)}`);
				break;
			}
			if (position === "fixed") break;
		}
	}
	return clipped;
}
