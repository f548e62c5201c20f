import { expect, test } from "vitest";
import { compileFileLocales } from "../../testing/compiled.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { planSite } from "../planSite.tsx";
import type { Rasterizer } from "./rasterizer.ts";

const assets = { styles: "", site: "", enhance: "", chunks: new Map(), embed: new Map() };
const published = { origin: "https://example.org", path: "/learn/" };
/** Knows the first letters only, and gives the drawing back instead of pixels. */
const latin: Rasterizer = {
	covers: (text) => !/\p{Script=Han}/u.test(text),
	toPng: (svg) => new TextEncoder().encode(svg),
};

const CHINESE = {
	...SOUND,
	"content/topics/adding.zh.md": topic("加法"),
	"content/roadmaps/numbers.zh.md": "---\ntitle: 数\n---\n",
};

async function render(base: { origin: string | undefined; path: string }, rasterizer?: Rasterizer) {
	const plan = planSite(await compileFileLocales(CHINESE), { base, assets, rasterizer });
	return new Map(
		plan.map(({ path, render: draw }) => {
			const body = draw();
			return [path, typeof body === "string" ? body : new TextDecoder().decode(body)];
		}),
	);
}

test("a published roadmap has a picture that every page of it names", async () => {
	const files = await render(published, latin);
	const picture = files.get("numbers.png")!;
	expect(picture).toContain('width="1200" height="630"');
	expect(picture).toContain(">Numbers</text>");
	expect(picture).toContain(">From counting to algebra</text>");
	expect(picture).toMatch(/>\d\stopics · about\s[\d,.]+\shours<\/text>/);
	for (const page of ["index.html", "numbers/index.html", "topics/adding/index.html"]) {
		expect(files.get(page), page).toContain(
			'<meta property="og:image" content="https://example.org/learn/numbers.png"/>',
		);
	}
});

test("letters that the fonts lack: the picture of the source language, never boxes", async () => {
	const files = await render(published, latin);
	expect(files.has("zh/numbers.png")).toBe(false);
	expect(files.get("zh/numbers/index.html")).toContain(
		'content="https://example.org/learn/numbers.png"',
	);
	const none: Rasterizer = { ...latin, covers: () => false };
	expect((await render(published, none)).get("numbers/index.html")).not.toContain("og:image");
});

test("no picture without a host, or without the renderer", async () => {
	for (const files of [
		await render({ ...published, origin: undefined }, latin),
		await render(published),
	]) {
		expect([...files.keys()].filter((path) => path.endsWith(".png"))).toEqual([]);
		expect(files.get("numbers/index.html")).not.toContain("og:image");
	}
});
