import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROADMAP, serveBuiltSite } from "./builtSite.ts";
import { openPage } from "./launch.ts";

const site = serveBuiltSite();
const open = (path: string, options = {}) =>
	openPage(site.browser(), site.url() + path, { ...options });
const combobox = (page: Page) => page.getByRole("combobox", { name: /./ });
const options = (page: Page) => page.getByRole("option");

describe("the search of the site", () => {
	it("goes to a topic by keyboard alone, with no error and no foreign request", async () => {
		const { page, problems } = await open("roles/backend-developer/");
		await page.keyboard.press("/");
		await combobox(page).waitFor();
		await page.keyboard.type("act");
		await expect.poll(() => options(page).count()).toBeGreaterThan(1);
		await expect.poll(() => selected(page)).toBe(0);
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => selected(page)).toBe(1);
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("ArrowUp");
		const last = (await options(page).count()) - 1;
		await expect.poll(() => selected(page)).toBe(last);
		await page.keyboard.press("ArrowDown");
		const title = await options(page).first().locator("strong").textContent();
		await page.keyboard.press("Enter");
		await page.waitForURL(`${site.url()}topics/**`);
		expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
		expect(problems).toEqual([]);
	});

	it("opens by Ctrl and K and by its button, and gives the focus back", async () => {
		const { page } = await open("");
		await page.keyboard.press("Control+k");
		await combobox(page).waitFor();
		await page.keyboard.press("Escape");
		await combobox(page).waitFor({ state: "hidden" });
		const button = page.getByRole("button", { name: "Search", exact: true });
		await button.focus();
		await page.keyboard.press("Enter");
		await combobox(page).waitFor();
		await expect.poll(() => isFocused(combobox(page))).toBe(true);
		await page.keyboard.press("Escape");
		await expect.poll(() => isFocused(button)).toBe(true);
	});

	it("says how much it found, and not the same again", async () => {
		const { page } = await open("");
		await page.keyboard.press("/");
		const status = page.locator(".search-dialog [role=status]");
		await status.evaluate((line) => {
			const said: string[] = [];
			Object.assign(window, { said });
			new MutationObserver(() => said.push(line.textContent ?? "")).observe(line, {
				childList: true,
			});
		});
		await combobox(page).fill("self-attenti");
		await expect.poll(() => status.textContent()).toMatch(/^\d+ result/);
		const once = [await status.textContent()];
		const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
		expect(await said()).toEqual(once);
		await combobox(page).fill("self-attention");
		await page.waitForTimeout(600);
		expect([await status.textContent(), await said()]).toEqual([once[0], once]);
	});

	it("tells a screen reader what is chosen and how many there are", async () => {
		const { page } = await open("");
		await page.keyboard.press("/");
		await combobox(page).fill("self-attention");
		await expect.poll(() => combobox(page).getAttribute("aria-expanded")).toBe("true");
		const chosen = await combobox(page).getAttribute("aria-activedescendant");
		expect(await page.locator(`[id="${chosen}"]`).getAttribute("aria-selected")).toBe("true");
		await expect
			.poll(() => page.locator(".search-dialog [role=status]").textContent())
			.toMatch(/^\d+ result/);
		await combobox(page).fill("qqqqqqqq");
		await expect
			.poll(() => page.locator(".search-dialog [role=status]").textContent())
			.toContain("qqqqqqqq");
		expect(await combobox(page).getAttribute("aria-expanded")).toBe("false");
	});

	it("finds Chinese words inside of others, and English ids, in the Chinese edition", async () => {
		const { page, problems } = await open("zh/");
		await page.keyboard.press("/");
		await combobox(page).fill("注意力");
		await expect.poll(() => options(page).first().textContent()).toContain("注意力");
		expect(await options(page).locator("mark").first().textContent()).toMatch(/注意|意力/);
		await combobox(page).fill("self-attention");
		await expect.poll(() => options(page).first().textContent()).toContain("注意力");
		await page.keyboard.press("Enter");
		await page.waitForURL(`${site.url()}zh/topics/self-attention/`);
		expect(problems).toEqual([]);
	});

	it("leaves `/` to text fields and to the search of the map", async () => {
		const { page } = await open(ROADMAP);
		await page.locator("[data-map] li > a").first().focus();
		await page.keyboard.press("/");
		await page.locator("[data-search]").waitFor();
		await page.locator("[data-search]").focus();
		await page.keyboard.type("a/b");
		expect(await page.locator("[data-search]").inputValue()).toContain("/");
		expect(await page.locator(".search-dialog[open]").count()).toBe(0);
	});

	it("lets the single key be switched off, in every tab and for good; Ctrl and K stay", async () => {
		const { page } = await open("");
		const button = page.getByRole("button", { name: "Search", exact: true });
		await page.keyboard.press("/");
		await combobox(page).waitFor();
		const other = await page.context().newPage();
		await other.goto(`${site.url()}topics/`);
		await page.getByRole("checkbox", { name: "/ opens the search" }).uncheck();
		await page.keyboard.press("Escape");
		await combobox(page).waitFor({ state: "hidden" });
		expect(await button.getAttribute("aria-keyshortcuts")).toBe("Control+K Meta+K");
		expect(await button.innerText()).not.toContain("/");

		const hint = other.locator("button.search-link .key");
		await expect.poll(() => hint.isHidden()).toBe(true);
		for (const tab of [page, other]) {
			await tab.reload();
			await tab.locator("button.search-link").waitFor();
			expect(await leavesSlash(tab)).toBe(true);
		}
		await page.keyboard.press("Control+k");
		await page.getByRole("checkbox", { name: "/ opens the search" }).check();
		await page.keyboard.press("Escape");
		await combobox(page).waitFor({ state: "hidden" });
		expect(await leavesSlash(page)).toBe(false);
	});

	it("is a link to all topics without a script, and where its file cannot be had", async () => {
		const { page } = await open("", { javaScriptEnabled: false });
		await page.getByRole("link", { name: "Search", exact: true }).click();
		expect(page.url()).toBe(`${site.url()}topics/`);
		expect(await page.locator(".all-topics a").count()).toBeGreaterThan(200);

		const { page: other } = await open("");
		await other.route("**/search.json", (route) => route.abort());
		await other.getByRole("button", { name: "Search", exact: true }).click();
		await other.waitForURL(`${site.url()}topics/`);
	});

	it("obeys Trusted Types", async () => {
		const { page, problems } = await open("");
		await page.route("**/topics/", async (route) => {
			const answer = await route.fetch();
			const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
			const headers = { ...answer.headers(), "content-security-policy": policy };
			await route.fulfill({ response: answer, headers });
		});
		await page.goto(`${site.url()}topics/`);
		await page.keyboard.press("/");
		await combobox(page).fill("vectors");
		await expect.poll(() => options(page).count()).toBeGreaterThan(0);
		expect(problems).toEqual([]);
	});
});

const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);

const selected = (page: Page) =>
	options(page).evaluateAll((all) =>
		all.findIndex((one) => one.getAttribute("aria-selected") === "true"),
	);

/** Whether pressing `/` on the page is nobody's business but the browser's. */
const leavesSlash = (page: Page) =>
	page.evaluate(() =>
		document.body.dispatchEvent(
			new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }),
		),
	);
