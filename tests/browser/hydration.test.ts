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

describe("<Roadmap> in a host with its own React", () => {
	for (const major of ["18", "19"] as const) {
		it(`hydrates without a mismatch in React ${major} and comes alive`, async () => {
			const folder = join(makeFolder(), "site");
			await writeHostSite(folder, major, ROADMAP.replace("/", ""));
			const server = await serveFolder(folder);
			onTestFinished(server.close);
			const { page, problems } = await openPage(browser, server.url);
			await expect.poll(() => page.title()).toMatch(new RegExp(`^React ${major}\\.`));
			await page.locator("[data-roadmap][data-live]").waitFor();
			expect(problems).toEqual([]);

			const item = page.locator("[data-map] li").first();
			await item.locator("button").click();
			await expect.poll(() => item.getAttribute("data-status")).not.toBe("todo");
			const status = await item.getAttribute("data-status");
			await item.locator("a").click();
			await page.getByRole("dialog").waitFor();

			await page.goto(server.url);
			await expect.poll(() => item.getAttribute("data-status")).toBe(status);
			expect(problems).toEqual([]);
		});
	}
});
