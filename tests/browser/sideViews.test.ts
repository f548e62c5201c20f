import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planDates, planLearningPath, roadmapGoal } from "@prereq/core/plan";
import { renderPlan, renderPrerequisites } from "@prereq/react/static";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./findViolations.ts";
import { launchBrowser, openPage } from "./launch.ts";
import { readRoadmapData } from "./readRoadmapData.ts";
import { type FolderServer, serveFolder } from "./serveFolder.ts";

const resolve = createRequire(import.meta.url).resolve;
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'";
const VIEWS = ["prerequisites", "plan"] as const;

const folder = mkdtempSync(join(tmpdir(), "prereq-views-"));
let server: FolderServer;
let browser: Browser;
beforeAll(async () => {
	for (const file of ["styles.css", "views.css"]) {
		copyFileSync(resolve(`@prereq/react/${file}`), join(folder, file));
	}
	writeFileSync(join(folder, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
	const html = await drawViews();
	for (const name of VIEWS) writeFileSync(join(folder, `${name}.html`), page(name, html[name]));
	server = await serveFolder(folder);
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
	rmSync(folder, { recursive: true, force: true });
});

describe("the views beside the map, under a strict policy and without a script", () => {
	for (const name of VIEWS) {
		for (const colorScheme of ["light", "dark"] as const) {
			it(`axe finds nothing on the ${name}, ${colorScheme}`, async () => {
				const { page, problems } = await openPage(browser, `${server.url}${name}.html`, {
					colorScheme,
					bypassCSP: true,
				});
				expect(await page.locator("section > ol > li").count()).toBeGreaterThan(3);
				expect(await violations(page)).toEqual([]);
				expect(problems).toEqual([]);
			});
		}

		it(`the ${name} fit into 320 px, with no error and no foreign request`, async () => {
			const { page, problems } = await openPage(browser, `${server.url}${name}.html`, {
				viewport: { width: 320, height: 700 },
			});
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBeLessThanOrEqual(0);
			expect(problems).toEqual([]);
		});

		it(`paper cuts neither a card of the ${name} nor a heading from its list`, async () => {
			const { page } = await openPage(browser, `${server.url}${name}.html`, {
				viewport: { width: 794, height: 1123 },
			});
			await page.emulateMedia({ media: "print" });
			const breaks = (selector: string, side: "break-inside" | "break-after") =>
				page
					.locator(selector)
					.evaluateAll(
						(found, of) => [
							...new Set(found.map((one) => getComputedStyle(one).getPropertyValue(of))),
						],
						side,
					);
			expect(await breaks("section > ol > li > ul > li", "break-inside")).toEqual(["avoid"]);
			expect(await breaks("section > ol > li > h2", "break-after")).toEqual(["avoid"]);
			const excess = await page
				.locator("section > ol > li")
				.evaluateAll((found) => found.map((one) => one.scrollWidth - one.clientWidth));
			expect(Math.max(...excess)).toBeLessThanOrEqual(0);
		});
	}

	it("leads to the week that it is, on the screen and not on paper", async () => {
		const { page } = await openPage(browser, `${server.url}plan.html`);
		const week = page.locator('[aria-current="date"]');
		const link = page.getByRole("link", { name: /^Continue here/ });
		expect(await week.getAttribute("data-week")).toBe("2027-03-01");
		const top = async () => (await week.boundingBox())!.y;
		expect(await top()).toBeGreaterThan(800);
		await link.click();
		await expect.poll(top).toBeLessThan(100);
		await page.emulateMedia({ media: "print" });
		expect(await link.isVisible()).toBe(false);
	});
});

async function drawViews(): Promise<Record<(typeof VIEWS)[number], string>> {
	const data = await readRoadmapData("ml-foundations");
	const { topics, roadmap } = data;
	const topicId = roadmap.layout.lines.at(-1)?.to ?? "";
	const { path } = planLearningPath({ topics, goal: roadmapGoal(roadmap) });
	const { plan, error } = planDates({
		topics,
		path: path?.topics ?? [],
		start: "2027-01-04",
		hours: 10,
		holidays: [{ from: "2027-02-01", to: "2027-02-07" }],
	});
	if (plan === undefined) throw new Error(error.message);
	// The targets of the links are other pages of a real host.
	const options = { headingLevel: 1, topicHref: () => "prerequisites.html" };
	return {
		prerequisites: renderPrerequisites(data, topicId, options),
		plan: renderPlan(data, plan, { ...options, today: "2027-03-03" }),
	};
}

function page(title: string, html: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<link rel="icon" href="icon.svg"><link rel="stylesheet" href="styles.css"><link rel="stylesheet" href="views.css">
</head>
<body class="prereq"><main>${html}</main></body>
</html>
`;
}
