import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROADMAP, serveBuiltSite } from "./builtSite.ts";
import { openPage } from "./launch.ts";
import { titleOf } from "./titleOf.ts";

const site = serveBuiltSite();
const open = () => openPage(site.browser(), site.url() + ROADMAP);
const topicLinks = (page: Page) => page.locator("[data-map] li > a");
const panel = (page: Page) => page.getByRole("dialog");

describe("a learner", () => {
	it("sees the whole roadmap, with no error and no foreign request", async () => {
		const { page, problems } = await open();
		expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/AI safety/i);
		expect(await topicLinks(page).count()).toBeGreaterThanOrEqual(40);
		await topicLinks(page).last().scrollIntoViewIfNeeded();
		expect(await topicLinks(page).last().isVisible()).toBe(true);
		expect(problems).toEqual([]);
	});

	it("opens a topic with the mouse and closes it with Escape", async () => {
		const { page } = await open();
		const link = topicLinks(page).first();
		const title = await titleOf(link);
		expect(title).not.toBe("");
		await link.click();
		await panel(page).waitFor();
		expect(await panel(page).getByRole("heading", { name: title }).isVisible()).toBe(true);
		await page.keyboard.press("Escape");
		await panel(page).waitFor({ state: "hidden" });
	});

	it("opens a topic with the keyboard alone, and the focus returns to it", async () => {
		const { page } = await open();
		await tabTo(page, "[data-map] li > a");
		const title = await titleOf(page.locator(":focus"));
		await page.keyboard.press("Enter");
		await panel(page).waitFor();
		expect(await panel(page).getByRole("heading", { name: title }).isVisible()).toBe(true);
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.closest("dialog") !== null))
			.toBe(true);
		await page.keyboard.press("Escape");
		await panel(page).waitFor({ state: "hidden" });
		await expect.poll(() => titleOf(page.locator(":focus"))).toBe(title);
	});

	it("moves between topics with the arrow keys", async () => {
		const { page } = await open();
		await tabTo(page, "[data-map] li > a");
		const before = await focusedText(page);
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => focusedText(page), { timeout: 30_000 }).not.toBe(before);
		expect(await page.evaluate(() => document.activeElement?.matches("[data-map] li > a"))).toBe(
			true,
		);
	});

	it("marks a topic as done, and a reload keeps it", async () => {
		const { page } = await open();
		const done = page.locator("[data-summary] [data-done]");
		const before = await done.innerText();
		await topicLinks(page).first().click();
		await panel(page).getByRole("button", { name: "Done", exact: true }).click();
		await page.keyboard.press("Escape");
		expect(await firstStatus(page)).toBe("done");
		await expect.poll(() => done.innerText()).not.toBe(before);
		const after = await done.innerText();

		await page.reload();
		await expect.poll(() => firstStatus(page)).toBe("done");
		await expect.poll(() => done.innerText()).toBe(after);
	});

	it("changes a status on the map itself, and it shows as text", async () => {
		const { page } = await open();
		const button = page.locator("[data-map] li > button").first();
		const before = await button.getAttribute("aria-label");
		await button.click();
		await expect.poll(() => button.getAttribute("aria-label")).not.toBe(before);
		await expect.poll(() => firstStatus(page)).not.toBe("todo");
	});

	it("finds the same progress in another tab", async () => {
		const { page } = await open();
		await page.locator("[data-map] li > button").first().click();
		const status = await firstStatus(page);
		const other = await page.context().newPage();
		await other.goto(page.url());
		await expect.poll(() => firstStatus(other)).toBe(status);
	});

	it("marks a topic on its own page by keyboard, and the map shows it", async () => {
		const { page } = await open();
		const map = page.url();
		const href = await topicLinks(page).first().getAttribute("href");
		await page.goto(new URL(href ?? "", map).href);
		await tabTo(page, '.topic-status [data-to="done"]');
		await page.keyboard.press("Enter");
		const done = page.getByRole("button", { name: "Done", exact: true });
		await expect.poll(() => done.getAttribute("aria-pressed")).toBe("true");
		await page.goto(map);
		await expect.poll(() => firstStatus(page)).toBe("done");
	});

	it("writes a note in the panel and ticks a question; the page of the topic shows both", async () => {
		const { page } = await open();
		const map = page.url();
		const href = new URL((await topicLinks(page).first().getAttribute("href")) ?? "", map).href;
		await topicLinks(page).first().click();
		const note = panel(page).getByRole("textbox", { name: "Your notes" });
		await note.click();
		await page.keyboard.type("lessons done, still unsure");
		expect(await firstStatus(page)).toBe("todo");
		await panel(page).getByRole("checkbox").first().check();
		await page.keyboard.press("Escape");
		await panel(page).waitFor({ state: "hidden" });

		await page.goto(href);
		const field = page.getByRole("textbox", { name: "Your notes" });
		await expect.poll(() => field.inputValue()).toBe("lessons done, still unsure");
		await expect.poll(() => page.getByRole("checkbox").first().isChecked()).toBe(true);
		await field.fill("sure now");
		await page.goto(map);
		await topicLinks(page).first().click();
		await expect.poll(() => note.inputValue()).toBe("sure now");
	});

	it("takes a note back with undo", async () => {
		const { page } = await open();
		await topicLinks(page).first().click();
		const note = panel(page).getByRole("textbox", { name: "Your notes" });
		await note.fill("a slip");
		await page.keyboard.press("Escape");
		await panel(page).waitFor({ state: "hidden" });
		await page.getByText("Search and tools").click();
		await page.getByRole("button", { name: "Undo" }).click();
		await topicLinks(page).first().click();
		await note.waitFor();
		await expect.poll(() => note.inputValue()).toBe("");
	});

	it("says in the panel that a note is not kept where storage is blocked", async () => {
		const { page } = await open();
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException("blocked", "SecurityError");
			};
		});
		await page.reload();
		await topicLinks(page).first().click();
		const note = panel(page).getByRole("textbox", { name: "Your notes" });
		await note.fill("for now");
		await page.keyboard.press("Tab");
		await panel(page).getByRole("alert").waitFor();
		await page.keyboard.press("Escape");
		await topicLinks(page).first().click();
		await note.waitFor();
		await expect.poll(() => note.inputValue()).toBe("for now");
	});

	it("follows a link to the page of a topic, where its resources are", async () => {
		const { page } = await open();
		const href = await page.locator("[data-map] li > a").first().getAttribute("href");
		await page.goto(new URL(href ?? "", page.url()).href);
		expect(await page.locator('a[href^="https://"]').count()).toBeGreaterThan(0);
	});
});

const firstStatus = (page: Page) =>
	page.locator("[data-map] li").first().getAttribute("data-status");

const focusedText = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? "");

/** Presses Tab until the focused element matches; a keyboard user has no other way. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 30; presses++) {
		await page.keyboard.press("Tab");
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
			return;
	}
	throw new Error(`30 presses of Tab did not reach ${selector}`);
}
