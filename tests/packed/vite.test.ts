import { cpSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "vite";
import { expect, it, onTestFinished } from "vitest";
import { launchBrowser, openPage } from "../browser/launch.ts";
import { markFirstTopic } from "../browser/markFirstTopic.ts";
import { readRoadmapData } from "../browser/readRoadmapData.ts";
import { serveFolder } from "../browser/serveFolder.ts";
import { ROOT } from "../workspace.ts";
import { installPacked } from "./installPacked.ts";

const require = createRequire(import.meta.url);

it("a React page that Vite builds from the packed packages marks, searches, opens and plans", async () => {
	const root = installPacked();
	for (const name of ["react", "react-dom"]) {
		const folder = dirname(require.resolve(`${name}/package.json`));
		symlinkSync(realpathSync(folder), join(root, "node_modules", name), "dir");
	}
	cpSync(join(ROOT, "tests/packed/host"), root, { recursive: true });
	writeFileSync(join(root, "data.json"), JSON.stringify(await readRoadmapData("ml-foundations")));
	await build({ root, base: "./", logLevel: "error", configFile: false });
	const server = await serveFolder(join(root, "dist"));
	onTestFinished(server.close);
	const browser = await launchBrowser();
	onTestFinished(() => browser.close());
	const { page, problems } = await openPage(browser, server.url);

	const { title } = await markFirstTopic(page);

	await page.keyboard.press("/");
	await page.locator("[data-search]:focus").waitFor();
	await page.keyboard.type(title);
	await expect.poll(() => page.locator("[data-map] li:not([hidden])").count()).toBe(1);

	await page.getByRole("button", { name: "Make a plan" }).click();
	await page.locator("[data-plan] [data-week]").first().waitFor();
	expect(await page.locator("[data-chain] [data-stage=here] a").first().textContent()).toBe(title);
	expect(problems).toEqual([]);
});
