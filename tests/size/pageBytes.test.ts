import { gzipSync } from "node:zlib";
import type { RoadmapData } from "@prereq/core";
import { Roadmap } from "@prereq/react";
import { renderRoadmap } from "@prereq/react/static";
import { createElement, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { createMarks, MinimalReact } from "./floors/MinimalReact.tsx";
import { DRAWING_STYLE, drawRoadmap, staticSvg, TOGGLE_SCRIPT } from "./floors/staticSvg.ts";
import { layeredRoadmap } from "./layeredRoadmap.ts";
import { type HostSource, measureSource } from "./measureBundle.ts";

const TOPICS = 300;
const STYLES: HostSource = { contents: '@import "@prereq/react/styles.css";', loader: "css" };

const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** A page with nothing but a roadmap. */
const page = (html: string, data?: unknown) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Roadmap</title><link rel="stylesheet" href="style.css"></head><body><main><h1>Roadmap</h1><div id="root">${html}</div></main>${
		data === undefined
			? ""
			: `<script type="application/json" id="data">${JSON.stringify(data)}</script>`
	}<script type="module" src="client.js"></script></body></html>`;

/** Bytes of all that a browser fetches at once, each file gzipped. */
async function pageBytes(html: string, sources: readonly HostSource[]): Promise<number> {
	const files = await Promise.all(
		sources.map(async (source) => (await measureSource(source)).gzip),
	);
	return files.reduce((sum, bytes) => sum + bytes, zipped(html));
}

const client = (from: string, part: string, given: string): HostSource => ({
	contents: `import { hydrateRoot } from "react-dom/client";
		import { ${part} } from "${from}";
		const data = JSON.parse(document.getElementById("data").textContent);
		hydrateRoot(document.getElementById("root"), ${given});`,
	loader: "tsx",
});

describe(`a page with a roadmap of ${TOPICS} topics`, () => {
	let data: RoadmapData;
	beforeAll(async () => {
		data = await layeredRoadmap(TOPICS);
	});

	it("takes at most 350 bytes of HTML per topic, 45 of them gzipped", () => {
		const html = renderRoadmap(data);
		expect(html.match(/<li id="t\d+"/g)).toHaveLength(TOPICS);
		console.info(`HTML per topic: ${html.length / TOPICS} B, ${zipped(html) / TOPICS} gzipped`);
		expect(html.length / TOPICS).toBeLessThanOrEqual(350);
		expect(zipped(html) / TOPICS).toBeLessThanOrEqual(45);
	});

	it("is at most twice a static SVG of the same roadmap", async () => {
		const floor = await pageBytes(page(staticSvg(drawRoadmap(data))), [
			{ contents: DRAWING_STYLE, loader: "css" },
			{ contents: TOGGLE_SCRIPT, loader: "js" },
		]);
		const ours = await pageBytes(page(renderRoadmap(data)), [
			STYLES,
			{ contents: 'import "@prereq/react/enhance-page.js";', loader: "js" },
		]);
		console.info(`static: ${ours} B of ${floor} B: ${(ours / floor).toFixed(3)}`);
		expect(ours / floor).toBeLessThanOrEqual(2);
	});

	it("is in React at most 1.3 times the least React that shows it", async () => {
		const drawing = drawRoadmap(data);
		const render = (element: ReactElement) => renderToString(element);
		const floor = await pageBytes(
			page(render(createElement(MinimalReact, { drawing, marks: createMarks() })), drawing),
			[
				{ contents: DRAWING_STYLE, loader: "css" },
				client(
					"./floors/MinimalReact.tsx",
					"MinimalReact, createMarks",
					"<MinimalReact drawing={data} marks={createMarks()} />",
				),
			],
		);
		const ours = await pageBytes(page(render(createElement(Roadmap, { data })), data), [
			STYLES,
			client("@prereq/react", "Roadmap", "<Roadmap data={data} />"),
		]);
		console.info(`React: ${ours} B of ${floor} B: ${(ours / floor).toFixed(2)}`);
		expect(ours / floor).toBeLessThanOrEqual(1.3);
	});
});
