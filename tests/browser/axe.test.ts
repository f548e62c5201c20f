import { describe, expect, it } from "vitest";
import { serveBuiltSite } from "./builtSite.ts";
import { violations } from "./findViolations.ts";
import { openPage } from "./launch.ts";
import { SITE_PAGES } from "./sitePages.ts";

const site = serveBuiltSite();

for (const colorScheme of ["light", "dark"] as const) {
	for (const width of [1280, 360]) {
		describe(`${colorScheme}, ${width} px`, () => {
			for (const { name, path, prepare } of SITE_PAGES) {
				it(`axe finds nothing on ${name}`, async () => {
					const { page } = await openPage(site.browser(), site.url() + path, {
						colorScheme,
						viewport: { width, height: 800 },
						reducedMotion: "reduce",
						bypassCSP: true,
					});
					await prepare?.(page);
					expect(await violations(page)).toEqual([]);
				});
			}
		});
	}
}

it("axe would notice an image without a text and pale letters", async () => {
	const { page } = await openPage(site.browser(), site.url(), {
		bypassCSP: true,
		colorScheme: "light",
	});
	await page.evaluate(() => {
		const pale = document.createElement("p");
		pale.textContent = "Hardly legible";
		pale.style.color = "#eee";
		document.body.prepend(document.createElement("img"), pale);
	});
	expect((await violations(page)).map((found) => found.split(":")[0]).sort()).toEqual(
		expect.arrayContaining(["color-contrast", "image-alt"]),
	);
});
