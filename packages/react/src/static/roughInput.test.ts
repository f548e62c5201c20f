// @vitest-environment happy-dom
import type { RoadmapData } from "@prereq/core";
import { expect, test } from "vitest";
import { roadmapData } from "../testing/roadmapData.ts";
import { diamond } from "../testing/roadmaps.ts";
import { topic } from "../testing/topic.ts";
import { renderRoadmap } from "./renderRoadmap.ts";
import { renderTopic } from "./renderTopic.ts";

function draw(html: string): HTMLElement {
	document.body.innerHTML = html;
	return document.body;
}

test("a map of 5,000 topics has each of them, in less than 350 bytes each", () => {
	const rows = Array.from({ length: 500 }, (_, row) =>
		Array.from({ length: 10 }, (_, column) => `t${row * 10 + column}`),
	);
	const topics = rows.flatMap((row, at) =>
		row.map((id, column) => topic(id, at === 0 ? [] : [rows[at - 1]?.[column] ?? ""])),
	);
	const html = renderRoadmap(roadmapData(topics, [{ id: "all", rows }]));
	expect(html.match(/<li id="t\d+"/g)).toHaveLength(5000);
	expect(html.length / 5000).toBeLessThan(350);
});

test.each([
	["of 300 characters", "Title ".repeat(50)],
	["from right to left", "الجبر الخطي والمصفوفات"],
	["of emoji", "👩‍🔬🧮🇫🇷 ❤️‍🔥"],
	["without a letter", " "],
	["of one word without end", "x".repeat(300)],
])("a title %s is shown whole, wherever it stands", (_name, title) => {
	const data = roadmapData(
		[topic("a", [], { title }), topic("b", ["a"])],
		[{ id: "s", title, rows: [["a"], ["b"]] }],
		{ title },
	);
	const page = draw(renderRoadmap(data, { details: "inline" }));
	const texts = (selector: string) =>
		[...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
	expect(texts("#a > a, section > header h2, [data-topic=a] h2")).toEqual([title, title, title]);
	expect(texts("#b > p")).toEqual([`Needs: ${title}`]);
	expect(draw(renderTopic(data, "a")).querySelector("h1")?.textContent).toBe(title);
});

test("a map in a language that is written from right to left says so", () => {
	const html = renderRoadmap({ ...diamond, locale: "ar" });
	expect(draw(html).querySelector("[data-roadmap]")?.getAttribute("dir")).toBe("rtl");
});

test("texts on the map that no translation gives are marked with their language", () => {
	const { roadmap, topics } = diamond;
	const [section, ...others] = roadmap.sections;
	if (section === undefined) throw new Error("the diamond has sections");
	const data: RoadmapData = {
		...diamond,
		locale: "zh",
		topics: topics.map((known) =>
			known.id === "matrices" ? { ...known, partLanguages: { title: "en" } } : known,
		),
		roadmap: {
			...roadmap,
			sections: [
				{ ...section, summary: "About.", language: "he", partLanguages: { summary: "en" } },
				...others,
			],
		},
	};
	const page = draw(renderRoadmap(data));
	const marked = [...page.querySelectorAll("[data-map] [lang]")].map(
		({ textContent, attributes }) => [
			textContent,
			attributes.getNamedItem("lang")?.value,
			attributes.getNamedItem("dir")?.value,
		],
	);
	expect(marked).toEqual([
		[section.title, "he", "rtl"],
		["About.", "en", "ltr"],
		["Matrices 3\u00a0小时", "en", "ltr"],
		["3\u00a0小时", "zh", "ltr"],
	]);
});

test.each([
	[undefined, /expected the roadmap data of `prereq build`/],
	[{ ...diamond, format: 2 }, /update @prereq\/react/],
	[{ ...diamond, format: "1" }, /prereq build/],
	[{ format: 1, roadmaps: [], topics: [] }, /pass one compiled roadmap/],
])("other data give one sentence: %#", (data, message) => {
	expect(() => renderRoadmap(data as unknown as RoadmapData)).toThrow(message);
});
