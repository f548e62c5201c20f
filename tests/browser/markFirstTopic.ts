import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { titleOf } from "./titleOf.ts";

/** Marks the first topic of a map by its button, and opens and closes its panel until the cursor is back; the topic, and its title. */
export async function markFirstTopic(
	page: Page,
): Promise<{ readonly item: Locator; readonly title: string }> {
	const item = page.locator("[data-map] li").first();
	await item.locator("button").click();
	await expect.poll(() => item.getAttribute("data-status")).toBe("started");
	const title = await titleOf(item.locator("a"));
	await item.locator("a").click();
	await page.getByRole("dialog").getByRole("heading", { name: title }).first().waitFor();
	await page.keyboard.press("Escape");
	await item.locator("a:focus").waitFor();
	return { item, title };
}
