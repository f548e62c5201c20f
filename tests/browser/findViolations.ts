import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
	interface Window {
		readonly axe: typeof axe;
	}
}

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds on a page, of any level: rule and elements. */
export async function violations(page: Page): Promise<string[]> {
	await page.addScriptTag({ path: AXE });
	const { violations: found } = await page.evaluate(() => window.axe.run(document));
	return found.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
	);
}
