// @vitest-environment happy-dom
import { emptyProgress, recordStatus } from "@prereq/core/progress";
import { expect, test } from "vitest";
import { branches, diamond, hostile } from "../testing/roadmaps.ts";
import { topic } from "../testing/topic.ts";
import { renderPrerequisites } from "./renderPrerequisites.ts";

function draw(html: string): HTMLElement {
	document.body.innerHTML = html;
	return document.body.firstElementChild as HTMLElement;
}
const texts = (within: ParentNode, selector: string): (string | null)[] =>
	[...within.querySelectorAll(selector)].map(({ textContent }) => textContent);

test("shows the stages in order, the topic itself among them", () => {
	const root = draw(renderPrerequisites(diamond, "matrices"));
	expect(texts(root, "h2, h3")).toEqual([
		"The way to Matrices, and on from there",
		"Stage 1",
		"This topic",
		"Then, 1",
	]);
	expect(texts(root, "ol > li > ul > li > a")).toEqual(["Vectors", "Matrices", "Optimisation"]);
	expect(root.querySelector("[data-facts]")?.textContent).toBe(
		"1 topic before it · 1 topic after it",
	);
});

test("gives every prerequisite its reason", () => {
	const root = draw(renderPrerequisites(branches, "project"));
	const here = root.querySelector('[data-stage="here"]');
	expect(texts(here as ParentNode, "[data-needed] small")).toContain("It proves the idea.");
});

test("says statuses in words", () => {
	const progress = recordStatus(emptyProgress(), "vectors", "done", 1);
	const root = draw(renderPrerequisites(diamond, "matrices", { progress }));
	const vectors = root.querySelector('[data-status="done"]');
	expect(vectors?.querySelector("small")?.textContent).toMatch(/^Done · /);
});

test("speaks Chinese, and marks titles that no translation gives", () => {
	const matrices = { ...topic("matrices", ["vectors"]), partLanguages: { title: "en" } };
	const topics = diamond.topics.map((known) => (known.id === "matrices" ? matrices : known));
	const root = draw(renderPrerequisites({ ...diamond, locale: "zh", topics }, "matrices"));
	expect([root.lang, root.querySelector("h3")?.textContent]).toEqual(["zh", "第 1 阶段"]);
	expect(texts(root, "a[lang='en'][dir='ltr']")).toEqual(["Matrices"]);
});

test("runs nothing of hostile titles", () => {
	for (const { id } of hostile.topics) {
		const root = draw(renderPrerequisites(hostile, id));
		expect(root.querySelectorAll("script, img, [onerror], a[href^='javascript']")).toHaveLength(0);
	}
});

test("refuses other data and unknown topics", () => {
	expect(() => renderPrerequisites({} as typeof diamond, "vectors")).toThrow(TypeError);
	expect(() => renderPrerequisites(diamond, "constructor")).toThrow(/no such topic/);
});
