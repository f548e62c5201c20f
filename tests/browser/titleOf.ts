import type { Locator } from "playwright-core";

/**
 * The title of a topic that a link of the map begins with; what the topic takes comes after it. Not `innerText`: rows
 * that are off the screen have none until they are drawn.
 */
export function titleOf(link: Locator): Promise<string> {
	return link.evaluate((element) => element.firstChild?.textContent?.trim() ?? "");
}
