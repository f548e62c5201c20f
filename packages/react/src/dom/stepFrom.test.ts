// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { renderRoadmap } from "../static/renderRoadmap.ts";
import { roadmapData } from "../testing/roadmapData.ts";
import { topic } from "../testing/topic.ts";
import { stepFrom } from "./stepFrom.ts";

/*
 *   git     maths
 *   ├──┐    │
 *   a  b    c     d
 *      └──┬─┘
 *         e
 */
const data = roadmapData(
	[
		topic("git"),
		topic("maths"),
		topic("a", ["git"]),
		topic("b", ["git"]),
		topic("c", ["maths"]),
		topic("d"),
		topic("e", ["b", "c"]),
	],
	[{ id: "start", rows: [["git", "maths"], ["a", "b", "c", "d"], ["e"]] }],
);

let root: HTMLElement;

beforeEach(() => {
	document.body.innerHTML = renderRoadmap(data);
	root = document.querySelector<HTMLElement>("[data-roadmap-v]")!;
});

function step(from: string, key: string): string | undefined {
	const item = document.getElementById(from)!;
	return stepFrom(root, item, { key, shiftKey: true })?.id;
}

test.each([
	["git", "ArrowDown", "a"],
	["e", "ArrowUp", "b"],
	["a", "ArrowRight", "b"],
	["b", "ArrowRight", "c"],
	["b", "ArrowLeft", "a"],
	["a", "ArrowLeft", "b"],
	["d", "ArrowRight", "d"],
	["git", "ArrowUp", undefined],
])("Shift leads from %s with %s to %s", (from, key, to) => {
	expect(step(from, key)).toBe(to);
});
