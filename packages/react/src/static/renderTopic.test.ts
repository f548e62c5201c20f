// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { roadmapData } from "../testing/roadmapData.ts";
import { branches, diamond } from "../testing/roadmaps.ts";
import { topic } from "../testing/topic.ts";
import { renderTopic } from "./renderTopic.ts";

function render(...args: Parameters<typeof renderTopic>): HTMLElement {
	const page = document.createElement("div");
	page.innerHTML = renderTopic(...args);
	return page;
}

const part = (page: HTMLElement, name: string): string | null | undefined =>
	page.querySelector(`[data-part-of-topic="${name}"]`)?.textContent;

test("says what a topic needs, what it unlocks and what it takes", () => {
	const page = render(diamond, "matrices");
	expect(page.querySelector("article")?.getAttribute("data-topic")).toBe("matrices");
	expect(page.querySelector("h1")?.textContent).toBe("Matrices");
	expect(page.querySelector("[data-facts]")?.textContent).toBe("3h");
	expect(part(page, "needs")).toBe("You need firstVectors");
	expect(part(page, "unlocks")).toBe("This unlocksOptimisation");
});

test("shows alternatives as a list in the list, with their reasons", () => {
	expect(part(render(branches, "project"), "needs")).toBe(
		"You need firstChoose 1 of 2Theory It proves the idea.Practice",
	);
});

test("tells a learner where to start", () => {
	expect(part(render(diamond, "vectors"), "needs")).toContain("you can start here");
});

test("groups resources by type, with cost and time", () => {
	const resources = [
		{ type: "video", title: "One", url: "https://a.example/1", duration: 90, cost: "free" },
		{ type: "paper", title: "Two", url: "https://a.example/2" },
		{ type: "video", title: "Three", url: "https://a.example/3", cost: "paid", language: "de" },
	] as const;
	const data = roadmapData([topic("x", [], { resources })], [{ id: "s", rows: [["x"]] }]);
	const items = [...render(data, "x").querySelectorAll("[data-resources] > li")];
	expect(items.map((item) => item.textContent)).toEqual([
		"Video One Free · 1.5h",
		"Video Three Paid · German",
		"Paper Two",
	]);
});

test("offers the checkpoint as a self-assessment", () => {
	const data = roadmapData(
		[topic("x", [], { checkpoint: ["Can you?", "Really?"] })],
		[{ id: "s", rows: [["x"]] }],
	);
	const boxes = render(data, "x").querySelectorAll("label > input[type=checkbox]");
	expect(boxes).toHaveLength(2);
});

test("starts at the wanted heading level", () => {
	const page = render(diamond, "matrices", { headingLevel: 3 });
	expect(page.querySelector("h3")?.textContent).toBe("Matrices");
	expect(page.querySelectorAll("h4")).toHaveLength(3);
});

test("refuses a topic that the data does not have", () => {
	expect(() => renderTopic(diamond, "nowhere")).toThrow(RangeError);
});
