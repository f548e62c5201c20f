import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { ROADMAP, serveBuiltSite } from "./builtSite.ts";
import { openPage } from "./launch.ts";

const site = serveBuiltSite();

/** What templates and style sheets of hosts say of all elements of a kind, in no layer. */
const HOST = `
body { text-align: center }
h1, h2, h3, h4 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.2 }
p, ul, ol { margin: 0 0 1rem }
ul, ol { padding-left: 2rem }
li { margin: 0.5rem 0 }
`;

/** Where the cards and the lines are, in whole pixels from the corner of the map. */
const places = (page: Page): Promise<number[][]> =>
	page.evaluate(() => {
		const map = document.querySelector("[data-map]");
		const corner = map?.getBoundingClientRect();
		return [...(map?.querySelectorAll("li, svg") ?? [])].map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return [x - corner!.x, y - corner!.y, width, height].map(Math.round);
		});
	});

it.each([1280, 980])("element rules of a host leave the map whole, %i px wide", async (width) => {
	const { page } = await openPage(site.browser(), `${site.url()}embed/${ROADMAP}`, {
		viewport: { width, height: 800 },
		bypassCSP: true,
	});
	await page.locator("[data-live]").waitFor();
	const before = await places(page);
	await page.addStyleTag({ content: HOST });
	expect(await places(page)).toEqual(before);
	const cut = await page.evaluate(() => {
		const top = document.querySelector("[data-scroll]")!.getBoundingClientRect().top;
		return [...document.querySelectorAll("[data-map] h2")]
			.filter((heading) => heading.getBoundingClientRect().top < top)
			.map((heading) => heading.textContent);
	});
	expect(cut).toEqual([]);
	const card = page.locator("[data-map] li > a").first();
	// Older versions of Chromium say what a list item's start comes to.
	expect(["start", "left"]).toContain(
		await card.evaluate((link) => getComputedStyle(link).textAlign),
	);
});
