import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { copyContent } from "../workspace.ts";
import { ROADMAP } from "./builtSite.ts";
import { startDev } from "./devServer.ts";
import { launchBrowser, openPage } from "./launch.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("prereq dev", () => {
	it("shows every edit in the open page", async () => {
		const { page, edit } = await open("topics/git/");
		const elapsed: number[] = [];
		for (const title of ["Git, once", "Git, twice", "Git, thrice"]) {
			const saved = performance.now();
			edit("topics/git.md", (text) => text.replace(/^title: .*$/m, `title: ${title}`));
			await page.getByRole("heading", { level: 1, name: title }).waitFor({ timeout: 60_000 });
			elapsed.push(performance.now() - saved);
		}
		console.info(`edit to page: ${elapsed.map((ms) => ms.toFixed(0)).join(", ")} ms`);
		// Printed, not asserted: beside other gates the machine says more about itself than about us.
		expect(elapsed).toHaveLength(3);
	});

	it("shows an error as an overlay with the diagnostic of the terminal, and the last good page stays", async () => {
		const { page, edit, terminal } = await open(ROADMAP);
		const topics = await page.locator("[data-map] li > a").count();
		edit("topics/git.md", (text) =>
			text.replace("requires: [command-line]", "requires: [comand-line]"),
		);
		await visible(page, "graph/known-reference");
		for (const words of ["comand-line", "command-line", "git.md:3:12"]) {
			await visible(page, words);
			await expect.poll(terminal, { timeout: 60_000 }).toContain(words);
		}
		await expect.poll(terminal, { timeout: 60_000 }).toContain("graph/known-reference");
		expect(await page.locator("[data-map] li > a").count()).toBe(topics);

		edit("topics/git.md", (text) =>
			text.replace("requires: [comand-line]", "requires: [command-line]"),
		);
		await expect
			.poll(() => overlayText(page), { timeout: 60_000 })
			.not.toContain("graph/known-reference");
	});

	it("takes the next free port when one is taken, and says so", async () => {
		const other = createServer().listen(0, "localhost");
		onTestFinished(() => void other.close());
		await new Promise((resolve) => other.once("listening", resolve));
		const { port } = other.address() as AddressInfo;
		const { url, terminal } = await startDev(copyContent(), port);
		expect(new URL(url).port).not.toBe(String(port));
		await expect.poll(terminal, { timeout: 60_000 }).toContain(String(port));
		await expect.poll(async () => (await fetch(url)).status, { timeout: 60_000 }).toBe(200);
	});
});

async function open(path: string) {
	const folder = copyContent();
	const { url, terminal } = await startDev(folder);
	const { page } = await openPage(browser, url + path);
	await page.waitForLoadState("load");
	const edit = (file: string, change: (text: string) => string) => {
		const before = readFileSync(join(folder, file), "utf8");
		const after = change(before);
		if (after === before) throw new Error(`the edit changed nothing in ${file}`);
		writeFileSync(join(folder, file), after);
	};
	return { page, edit, terminal };
}

async function visible(page: Page, words: string): Promise<void> {
	await expect.poll(() => overlayText(page), { timeout: 60_000 }).toContain(words);
}

/** Text of the page and of every open shadow root in it, where an overlay may live. */
function overlayText(page: Page): Promise<string> {
	return page.evaluate(() => {
		const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
		const shadows = roots.flatMap((root) =>
			[...root.children].map(({ textContent }) => textContent ?? ""),
		);
		return [document.body.innerText, ...shadows].join("\n");
	});
}
