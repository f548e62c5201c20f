// @vitest-environment happy-dom
import type { RoadmapData } from "@prereq/core";
import { emptyProgress, recordStatus } from "@prereq/core/progress";
import { expect, test } from "vitest";
import { branches, diamond, hostile } from "../testing/roadmaps.ts";
import type { ViewOptions } from "../view/viewOptions.ts";
import { renderRoadmap } from "./renderRoadmap.ts";

function render(data: RoadmapData, options?: ViewOptions): HTMLElement {
	const page = document.createElement("div");
	page.innerHTML = renderRoadmap(data, options);
	return page;
}

const texts = (page: HTMLElement, selector: string): (string | null)[] =>
	[...page.querySelectorAll(selector)].map((element) => element.textContent);

const labels = (page: HTMLElement, selector: string): (string | null)[] =>
	[...page.querySelectorAll(selector)].map((element) => element.getAttribute("aria-label"));

test("shows each topic once, as a link with a status button", () => {
	const page = render(diamond);
	expect(texts(page, "ol > li > a")).toEqual([
		"Vectors 2h · Beginner",
		"Matrices 3h",
		"Calculus 4h",
		"Optimisation 5h · Advanced",
	]);
	expect(labels(page, "ol > li > button")).toEqual([
		"Not started: Vectors",
		"Not started: Matrices",
		"Not started: Calculus",
		"Not started: Optimisation",
	]);
	expect(page.querySelector("#calculus > a")?.getAttribute("href")).toBe("#calculus");
});

test("says what a topic needs, and ties it to the link", () => {
	const page = render(diamond);
	const link = page.querySelector("#optimisation > a");
	const described = (link?.getAttribute("aria-describedby") ?? "")
		.split(" ")
		.map((id) => page.querySelector(`[id="${id}"]`)?.textContent);
	expect(described).toEqual(["Needs: Matrices, Calculus"]);
});

test("writes alternatives as words and as code", () => {
	const project = render(branches).querySelector("#project");
	expect(project?.querySelector("p")?.textContent).toBe("Needs: one of Theory, Practice");
	expect(project?.getAttribute("data-needs")).toBe("theory practice 1/2");
});

test("names tracks, and when to choose a branch", () => {
	const page = render(branches);
	expect(texts(page, "[data-choice]")).toEqual(["Path: choose 1 of 2", "Path: choose 1 of 2"]);
	expect(texts(page, "[data-choose-if]")).toEqual(["Choose this if you like proofs"]);
});

test("gives nested sections headings one level deeper", () => {
	const page = render(branches, { headingLevel: 3 });
	expect(texts(page, "h3")).toEqual(["base", "paths", "end"]);
	expect(texts(page, "h4")).toEqual(["left", "right"]);
});

test("marks optional topics and kinds in words", () => {
	const page = render(branches);
	expect(page.querySelector("#extra small")?.textContent).toBe("Optional");
	expect(page.querySelector("#project small")?.textContent).toBe("Project");
	expect(page.querySelector("#exam small")?.textContent).toBe("Checkpoint");
});

test("draws one path per row that lines end in", () => {
	expect(render(diamond).querySelectorAll("svg[aria-hidden=true] path")).toHaveLength(2);
});

test("shows given progress in words, marks and numbers", () => {
	const progress = recordStatus(emptyProgress(), "vectors", "done", 1);
	const page = render(diamond, { progress });
	expect(page.querySelector("#vectors")?.getAttribute("data-status")).toBe("done");
	expect(labels(page, "#vectors > button")).toEqual(["Done: Vectors"]);
	expect(page.querySelector("[data-summary] p")?.textContent).toBe(
		"1 of 4 done 12h left Next: Matrices",
	);
	expect(page.querySelector("progress")?.getAttribute("value")).toBe("14");
	expect([...page.querySelectorAll("ol > [data-ready]")].map((item) => item.id)).toEqual([
		"matrices",
		"calculus",
	]);
});

test("counts one branch of a track, not both", () => {
	expect(render(branches).querySelector("[data-left]")?.textContent).toBe("5h left");
});

test("uses the host's addresses, prefix and wording", () => {
	const page = render(branches, {
		topicHref: ({ id }) => `/topics/${id}/`,
		idPrefix: "a-",
		labels: { optional: "Bonus" },
	});
	const link = page.querySelector("#a-extra > a");
	expect(link?.getAttribute("href")).toBe("/topics/extra/");
	expect(link?.getAttribute("aria-describedby")).toBe("a-extra:needs");
	expect(link?.querySelector("small")?.textContent).toBe("Bonus");
});

test("carries words of the tools only where the host has given them", () => {
	const carried = (options?: Parameters<typeof render>[1]) =>
		JSON.parse(
			render(diamond, options).querySelector<HTMLElement>("[data-labels]")?.dataset["labels"] ?? "",
		);
	expect(carried()).not.toHaveProperty("keys");
	expect(carried({ labels: { keys: "d", search: "Find" } })).toMatchObject({ keys: "d" });
	expect(carried({ labels: { keys: "d", search: "Find" } })).not.toHaveProperty("search");
});

test("speaks Chinese, and English where it has no words", () => {
	expect(labels(render(diamond, { locale: "zh-Hans" }), "button")).toContain("未开始：Vectors");
	const french = render(diamond, { locale: "fr" });
	expect(french.querySelector("[data-roadmap-v]")?.getAttribute("lang")).toBe("fr");
	expect(labels(french, "button")).toContain("Not started: Vectors");
});

test("puts the details of every topic below the map on request", () => {
	const page = render(diamond, { details: "inline" });
	expect(page.querySelectorAll("[data-details] > [data-topic]")).toHaveLength(4);
	expect(page.querySelector("#calculus > a")?.getAttribute("href")).toBe("#calculus:about");
	expect(page.querySelector("[id='calculus:about'] h2")?.textContent).toBe("Calculus");
});

test("keeps hostile texts as text", () => {
	const page = render(hostile, { details: "inline" });
	expect(page.querySelectorAll("script, img")).toHaveLength(0);
	expect(
		[...page.querySelectorAll("[data-resources] a")].map((a) => a.getAttribute("href")),
	).toEqual(["https://example.org/?a=1&b=2"]);
	expect(page.querySelector("ol > li > a")?.textContent).toContain("<script>");
	expect(page.querySelectorAll("ol > li")).toHaveLength(2);
});

test("has no inline styles and no handlers", () => {
	const html = renderRoadmap(branches, { details: "inline" });
	expect(html).not.toMatch(/\sstyle=|\son\w+=/);
});

test("shows topics that the layout forgot, and survives an outline without any", () => {
	const layout = { columns: 0, layers: [], lines: [{ from: "gone", to: "vectors" }] };
	const page = render({ ...diamond, roadmap: { ...diamond.roadmap, layout } });
	expect(page.querySelectorAll("ol > li")).toHaveLength(4);
	const empty = render({ ...diamond, roadmap: { ...diamond.roadmap, sections: [], layout } });
	expect(empty.querySelector("progress")?.getAttribute("value")).toBe("100");
});

test.each([
	["nothing", null, "Unexpected null"],
	["a newer format", { ...diamond, format: 2 }, "update @prereq/react"],
	["an older format", { ...diamond, format: 0 }, "compile the roadmap"],
	[
		"a whole curriculum",
		{ format: 1, locale: "en", topics: [], roadmaps: [] },
		"one compiled roadmap",
	],
])("refuses %s with a clear message", (_name, data, message) => {
	expect(() => renderRoadmap(data as unknown as RoadmapData)).toThrow(message);
});
