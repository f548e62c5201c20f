import type { Requirement } from "@prereq/core";
import { expect, test } from "vitest";
import { diamond } from "../testing/roadmaps.ts";
import { topic } from "../testing/topic.ts";
import { topicStages } from "./topicStages.ts";

test("puts what a topic needs before it, what needs it after it", () => {
	expect(topicStages(diamond.topics, "optimisation")).toEqual({
		before: [["vectors"], ["matrices", "calculus"]],
		after: [],
	});
	expect(topicStages(diamond.topics, "vectors")).toEqual({
		before: [],
		after: [["matrices", "calculus"], ["optimisation"]],
	});
	expect(topicStages(diamond.topics, "matrices")).toEqual({
		before: [["vectors"]],
		after: [["optimisation"]],
	});
});

test("counts every member of an alternative, and ids like `constructor`", () => {
	const either: Requirement = {
		type: "any",
		of: [
			{ type: "topic", topic: "a" },
			{ type: "topic", topic: "b" },
		],
	};
	const topics = [
		topic("a", ["constructor"]),
		topic("b"),
		topic("c", [either]),
		topic("constructor"),
	];
	expect(topicStages(topics, "c").before).toEqual([["b", "constructor"], ["a"]]);
});

test("survives a cycle and prerequisites that are not there", () => {
	const topics = [topic("a", ["b", "gone"]), topic("b", ["a"]), topic("c", ["a"])];
	expect(topicStages(topics, "c").before).toEqual([["a", "b"]]);
	expect(topicStages(topics, "a")).toEqual({ before: [["b"]], after: [["b", "c"]] });
});

test("goes through a chain of 5,000 topics", () => {
	const topics = Array.from({ length: 5000 }, (_, nth) =>
		topic(`t${nth}`, nth === 0 ? [] : [`t${nth - 1}`]),
	);
	expect(topicStages(topics, "t4999").before).toHaveLength(4999);
});
