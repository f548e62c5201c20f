import type { Page } from "playwright-core";
import { ROADMAP } from "./builtSite.ts";

/** A page of the built site in a state that a reader brings it into. */
export interface SitePage {
	readonly name: string;
	readonly path: string;
	readonly prepare?: (page: Page) => Promise<void>;
}

export async function openTopic(page: Page): Promise<void> {
	await page.locator("[data-map] li > a").first().click();
	await page.getByRole("dialog").getByRole("heading").first().waitFor();
}

export async function openTools(page: Page): Promise<void> {
	await page.locator("[data-live]").waitFor();
	await page.getByText("Search and tools").click();
	await page.locator("[data-search]").waitFor();
}

async function showOutline(page: Page): Promise<void> {
	await openTools(page);
	await page.locator('[data-do="outline"]').click();
	await page.locator('[data-view="outline"]').waitFor();
}

function searchMap(text: string) {
	return async (page: Page): Promise<void> => {
		await openTools(page);
		await page.locator("[data-search]").fill(text);
		await page.locator("[data-filtered]").waitFor();
	};
}

async function searchSite(page: Page): Promise<void> {
	await page.keyboard.press("Control+k");
	await page.getByRole("combobox").fill("attention");
	await page.getByRole("option").first().waitFor();
}

async function filterReady(page: Page): Promise<void> {
	await openTools(page);
	await page.locator("[data-filter]").selectOption("[data-ready]");
	await page.locator("[data-filtered]").waitFor();
}

async function markTopics(page: Page): Promise<void> {
	const buttons = page.locator("[data-map] li > button");
	for (let index = 0; index < 3; index++) {
		for (let clicks = 0; clicks <= index; clicks++) await buttons.nth(index).click();
	}
}

async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
	});
}

/** A smaller roadmap, for its many states. */
const SMALL = "mechanistic-interpretability/";

/** Every kind of page, and every view of a roadmap. */
export const SITE_PAGES: readonly SitePage[] = [
	{ name: "the front page", path: "" },
	{ name: "the roadmap", path: ROADMAP },
	{ name: "the roadmap with a topic open", path: ROADMAP, prepare: openTopic },
	{ name: "the roadmap with progress", path: SMALL, prepare: markTopics },
	{ name: "the outline", path: SMALL, prepare: showOutline },
	{ name: "the roadmap searched", path: SMALL, prepare: searchMap("learning") },
	{ name: "a search without a result", path: SMALL, prepare: searchMap("qqqq") },
	{ name: "the roadmap filtered", path: SMALL, prepare: filterReady },
	{ name: "everything unfolded", path: SMALL, prepare: unfold },
	{ name: "the search of the site", path: "", prepare: searchSite },
	{ name: "all topics", path: "topics/" },
	{ name: "a topic", path: "topics/git/" },
	{ name: "a topic in Chinese", path: "zh/topics/git/" },
	{ name: "the whole way to a topic", path: "topics/self-attention/", prepare: unfold },
	{ name: "a background", path: "roles/backend-developer/" },
	{ name: "a transition", path: "transitions/backend-developer--ai-safety-researcher/" },
	{ name: "the pathways", path: "pathways/" },
	{ name: "a pathway", path: "pathways/vael-gates/" },
	{ name: "the front page in Chinese", path: "zh/" },
	{ name: "a roadmap in Chinese", path: `zh/${SMALL}` },
	{
		name: "a transition in Chinese",
		path: "zh/transitions/backend-developer--ai-safety-researcher/",
	},
	{ name: "the page for frames", path: `embed/${ROADMAP}` },
	{ name: "the page for what is not there", path: "404.html" },
];
