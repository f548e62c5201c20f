import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { serveBuiltSite } from "./builtSite.ts";
import { openPage } from "./launch.ts";

const site = serveBuiltSite();
const ROADMAP = "mechanistic-interpretability/";

/** The roadmap with the focus on its first topic. */
async function openMap(path = ROADMAP): Promise<Page> {
	const { page } = await openPage(site.browser(), site.url() + path);
	await page.locator("[data-live]").waitFor();
	await page.locator('[data-map] li > a[tabindex="0"]').focus();
	return page;
}

/** The message outside of the panel. */
const said = (page: Page) => page.locator("[data-roadmap] > [data-say]:not(:empty)");

const focusedId = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => document.activeElement?.closest("li[id]")?.id);

/** What hides a part of the focused element: what lies above it at its corners, or the end of the window. */
const hiding = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const focused = document.activeElement;
		if (focused === null || focused === document.body) return "";
		const card = focused.matches("[data-map] li > a") ? focused.parentElement : undefined;
		const { left, top, right, bottom } = (card ?? focused).getBoundingClientRect();
		if (top < 0 || bottom > innerHeight) return `out of the window: ${focused.textContent}`;
		for (const y of [top + 2, bottom - 2]) {
			for (const x of [left + 2, (left + right) / 2, right - 2]) {
				const above = document.elementFromPoint(x, y);
				const over = above?.closest("[data-say], [data-panel-bar], [data-trouble]");
				if (over && !over.contains(focused))
					return `${over.textContent} over ${focused.textContent}`;
			}
		}
		return "";
	});

describe("by keyboard alone", () => {
	it("the focus is seen whole on the map, with a message there too", async () => {
		const page = await openMap();
		await page.keyboard.press("d");
		await said(page).waitFor();
		for (let steps = 0; steps < 14; steps++) {
			const before = await focusedId(page);
			await page.keyboard.press(steps < 10 ? "ArrowDown" : "ArrowUp");
			await expect.poll(() => focusedId(page)).not.toBe(before);
			await expect.poll(() => hiding(page)).toBe("");
		}
	});

	it("the focus is seen whole in the panel, forwards and backwards", async () => {
		const page = await openMap(`${ROADMAP}#sparse-autoencoders`);
		const panel = page.getByRole("dialog");
		await panel.getByRole("heading").first().waitFor();
		const inText = () =>
			page.evaluate(() => document.activeElement?.matches("[data-panel-body] :is(a, input)"));
		for (const key of ["Tab", "Shift+Tab"]) {
			// What is said is there for some seconds only.
			await page.keyboard.press(key === "Tab" ? "l" : "d");
			await panel.locator("[data-say]:not(:empty)").waitFor();
			for (let steps = 0; steps < 8; steps++) {
				await page.keyboard.press(key);
				if (await inText()) await expect.poll(() => hiding(page)).toBe("");
			}
		}
	});

	it("the field for notes is seen whole, with a message there too", async () => {
		const page = await openMap("ai-safety-researcher/#what-is-ai-safety");
		const panel = page.getByRole("dialog");
		await panel.getByRole("heading").first().waitFor();
		const isIn = (selector: string) =>
			page.evaluate((one) => document.activeElement?.matches(one), selector);
		const before = "[data-part-of-topic=unlocks] li:last-child a";
		while (!(await isIn(before))) await page.keyboard.press("Tab");
		await page.keyboard.press("l");
		await panel.locator("[data-say]:not(:empty)").waitFor();
		await page.keyboard.press("Tab");
		expect(await isIn("textarea")).toBe(true);
		const apart = () =>
			page.evaluate(() => {
				const said = document.querySelector("dialog [data-say]:not(:empty)");
				const end = document.activeElement!.getBoundingClientRect().bottom;
				return said !== null && end <= said.getBoundingClientRect().top;
			});
		await expect.poll(apart).toBe(true);
	});

	it("a search leads to what it finds, and Escape in it to everything", async () => {
		const page = await openMap();
		await page.keyboard.press("/");
		const field = page.locator("[data-search]");
		await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
		await page.keyboard.type("attention");
		await expect.poll(() => said(page).textContent()).toBe("2 topics shown");
		await page.keyboard.press("Enter");
		await expect.poll(() => focusedId(page)).toBe("self-attention");
		await page.keyboard.press("l");
		await expect
			.poll(() => page.locator("#self-attention").getAttribute("data-status"))
			.toBe("started");
		await page.keyboard.press("/");
		await page.keyboard.press("Escape");
		await expect.poll(() => page.locator("[data-filtered]").count()).toBe(0);
	});

	it("undo says what it took back, reset how it is taken back", async () => {
		const page = await openMap();
		await page.keyboard.press("d");
		await page.locator("[data-controls] summary").focus();
		await page.keyboard.press("Enter");
		await page.getByRole("button", { name: "Undo" }).focus();
		await page.keyboard.press("Enter");
		await expect
			.poll(() => said(page).textContent())
			.toBe("Last change undone · Not started: Vectors");
		await page.locator('[data-map] li > a[tabindex="0"]').focus();
		await page.keyboard.press("d");
		await page.getByRole("button", { name: "Reset progress" }).focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => said(page).textContent()).toBe("Progress reset: Undo restores it");
		await page.getByRole("button", { name: "Undo" }).focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => page.locator("#vectors").getAttribute("data-status")).toBe("done");
	});
});
