import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROADMAP, serveBuiltSite } from "./builtSite.ts";
import { violations } from "./findViolations.ts";
import { openPage } from "./launch.ts";

const site = serveBuiltSite();

const PAGES: readonly (readonly [
	name: string,
	path: string,
	prepare?: (page: Page) => Promise<void>,
])[] = [
	["the front page", ""],
	["the roadmap", ROADMAP],
	["the roadmap with a topic open", ROADMAP, openTopic],
	["the roadmap with progress", ROADMAP, markTopics],
	["the search", "", search],
	["a topic", "topics/git/"],
	["all topics", "topics/"],
	["a background", "roles/backend-developer/"],
	["a transition", "transitions/backend-developer--ai-safety-researcher/"],
	["the pathways", "pathways/"],
	["a pathway", "pathways/vael-gates/"],
	["the front page in Chinese", "zh/"],
	["a transition in Chinese", "zh/transitions/backend-developer--ai-safety-researcher/"],
	["the page for frames", `embed/${ROADMAP}`],
	["everything unfolded", ROADMAP, unfold],
];

for (const colorScheme of ["light", "dark"] as const) {
	for (const width of [1280, 360]) {
		describe(`${colorScheme}, ${width} px`, () => {
			for (const [name, path, prepare] of PAGES) {
				it(`axe finds nothing on ${name}`, async () => {
					const { page } = await openPage(site.browser(), site.url() + path, {
						colorScheme,
						viewport: { width, height: 800 },
						reducedMotion: "reduce",
						bypassCSP: true,
					});
					await prepare?.(page);
					expect(await violations(page)).toEqual([]);
				});
			}

			it("the roadmap does not scroll sideways as a page", async () => {
				const { page } = await openPage(site.browser(), site.url() + ROADMAP, {
					viewport: { width, height: 800 },
				});
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow).toBeLessThanOrEqual(0);
			});
		});
	}
}

it("axe would notice an image without a text and pale letters", async () => {
	const { page } = await openPage(site.browser(), site.url(), {
		bypassCSP: true,
		colorScheme: "light",
	});
	await page.evaluate(() => {
		const pale = document.createElement("p");
		pale.textContent = "Hardly legible";
		pale.style.color = "#eee";
		document.body.prepend(document.createElement("img"), pale);
	});
	expect((await violations(page)).map((found) => found.split(":")[0]).sort()).toEqual(
		expect.arrayContaining(["color-contrast", "image-alt"]),
	);
});

async function openTopic(page: Page): Promise<void> {
	await page.locator("[data-map] li > a").first().click();
	await page.getByRole("dialog").waitFor();
}

async function search(page: Page): Promise<void> {
	await page.keyboard.press("Control+k");
	await page.getByRole("combobox").fill("attention");
	await page.getByRole("option").first().waitFor();
}

async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
	});
}

async function markTopics(page: Page): Promise<void> {
	const buttons = page.locator("[data-map] li > button");
	for (let index = 0; index < 3; index++) {
		for (let clicks = 0; clicks <= index; clicks++) await buttons.nth(index).click();
	}
}
