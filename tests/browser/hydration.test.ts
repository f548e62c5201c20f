import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { makeFolder } from "../workspace.ts";
import { ROADMAP } from "./builtSite.ts";
import { writeHostSite } from "./hydration/hostSite.ts";
import { launchBrowser, openPage } from "./launch.ts";
import { serveFolder } from "./serveFolder.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The address of a host's page, for as long as the test runs. */
async function serveHost(major: "18" | "19"): Promise<string> {
	const folder = join(makeFolder(), "site");
	await writeHostSite(folder, major, ROADMAP.replace("/", ""));
	const server = await serveFolder(folder);
	onTestFinished(server.close);
	return server.url;
}

describe("<Roadmap> in a host with its own React", () => {
	for (const major of ["18", "19"] as const) {
		it(`hydrates without a mismatch in React ${major} and comes alive`, async () => {
			const url = await serveHost(major);
			const { page, problems } = await openPage(browser, url);
			await expect.poll(() => page.title()).toMatch(new RegExp(`^React ${major}\\.`));
			await page.locator("[data-roadmap][data-live]").waitFor();
			expect(problems).toEqual([]);

			const item = page.locator("[data-map] li").first();
			await item.locator("button").click();
			await expect.poll(() => item.getAttribute("data-status")).not.toBe("todo");
			const status = await item.getAttribute("data-status");
			await item.locator("a").click();
			await page.getByRole("dialog").waitFor();

			await page.goto(url);
			await expect.poll(() => item.getAttribute("data-status")).toBe(status);
			expect(problems).toEqual([]);
		});

		it(`keeps a note in React ${major}: over a reload, and in the export`, async () => {
			const { page, problems } = await openPage(browser, await serveHost(major));
			const link = page.locator("[data-map] li > a").first();
			const note = page.getByRole("dialog").getByRole("textbox");
			await page.locator("[data-roadmap][data-live]").waitFor();
			await link.click();
			await note.fill("Ask about “slopes”: d, l, s, r\nsecond line");
			await page.keyboard.press("Escape");
			await page.getByRole("dialog").waitFor({ state: "hidden" });
			expect(await page.locator("[data-map] li").first().getAttribute("data-status")).toBe("todo");

			await page.goto(page.url().replace(/#.*/, ""));
			await page.locator("[data-roadmap][data-live]").waitFor();
			await link.click();
			await expect
				.poll(() => note.inputValue())
				.toBe("Ask about “slopes”: d, l, s, r\nsecond line");
			await page.keyboard.press("Escape");

			await page.getByText("Search and tools").click();
			const download = page.waitForEvent("download");
			await page.getByRole("button", { name: "Export progress" }).click();
			const text = readFileSync(await (await download).path(), "utf8");
			const id = await page.locator("[data-map] li").first().getAttribute("id");
			expect(JSON.stringify(JSON.parse(text).items[id ?? ""])).toContain("second line");
			expect(problems).toEqual([]);
		});
	}
});
