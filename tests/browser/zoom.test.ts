import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROOT } from "../workspace.ts";
import { ROADMAP, serveBuiltSite } from "./builtSite.ts";
import { violations } from "./findViolations.ts";
import { openPage } from "./launch.ts";

const ZOOM = readFileSync(join(ROOT, "packages/react/dist/zoom.js"), "utf8");
const site = serveBuiltSite();

/** The roadmap with zoom, which the host of the page serves beside it. */
async function open(options = {}) {
	const opened = await openPage(site.browser(), site.url() + ROADMAP, options);
	const { page } = opened;
	await page.route("**/zoom.js", (route) =>
		route.fulfill({ body: ZOOM, contentType: "text/javascript" }),
	);
	// As text: the test runner would rewrite the import.
	await page.evaluate(`import(new URL("zoom.js", location.href)).then(({ zoomRoadmap }) => {
		zoomRoadmap(document.querySelector("[data-roadmap]"));
	})`);
	return opened;
}

const buttons = (page: Page) => page.getByRole("group", { name: "Zoom" });
const widthOf = (page: Page) =>
	page
		.locator("[data-map] li")
		.first()
		.evaluate((item) => item.getBoundingClientRect().width);

describe("zoom", () => {
	it("by buttons: the map scrolls, the page does not become wider", async () => {
		const { page, problems } = await open();
		const before = await widthOf(page);
		const zoomIn = buttons(page).getByRole("button", { name: "Zoom in" });
		for (let presses = 0; presses < 3; presses++) await zoomIn.click();
		await expect.poll(() => buttons(page).locator("output").textContent()).toBe("195%");
		await expect.poll(() => widthOf(page)).toBeGreaterThan(before);
		const overflow = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
		expect(overflow).toBeLessThanOrEqual(0);
		await buttons(page).getByRole("button", { name: "Fit" }).click();
		await expect.poll(() => widthOf(page)).toBeLessThanOrEqual(before + 1);
		expect(problems).toEqual([]);
	});

	it("by the wheel with Ctrl, about the pointer; without it the page scrolls", async () => {
		const { page } = await open();
		const card = page.locator("[data-map] li").nth(12);
		await card.scrollIntoViewIfNeeded();
		const middle = () =>
			card.evaluate((item) => {
				const { x, y, width, height } = item.getBoundingClientRect();
				return { x: x + width / 2, y: y + height / 2 };
			});
		const before = await middle();
		await page.mouse.move(before.x, before.y);
		await page.keyboard.down("Control");
		await page.mouse.wheel(0, -150);
		await page.keyboard.up("Control");
		await expect.poll(() => buttons(page).locator("output").textContent()).toBe("141%");
		const moved = async () => {
			const after = await middle();
			return Math.max(Math.abs(after.x - before.x), Math.abs(after.y - before.y));
		};
		await expect.poll(moved).toBeLessThan(40);
		const top = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 300);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
		expect(await buttons(page).locator("output").textContent()).toBe("141%");
	});

	it("by keys on the map, and 0 goes back", async () => {
		const { page } = await open();
		const before = await widthOf(page);
		await page.locator("[data-map] li > a").first().focus();
		await page.keyboard.press("-");
		await expect.poll(() => buttons(page).locator("output").textContent()).toBe("80%");
		await page.keyboard.press("0");
		await expect.poll(() => widthOf(page)).toBeCloseTo(before, 0);
	});

	it("is not offered where the list reads as an outline", async () => {
		const { page } = await open({ viewport: { width: 360, height: 800 } });
		await expect.poll(() => buttons(page).isVisible()).toBe(false);
	});

	it("axe finds nothing", async () => {
		const { page } = await open({ bypassCSP: true });
		await buttons(page).getByRole("button", { name: "Zoom in" }).click();
		expect(await violations(page)).toEqual([]);
	});
});
