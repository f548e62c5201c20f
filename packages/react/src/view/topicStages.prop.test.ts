import {
	buildDigraph,
	type Digraph,
	dependentsOf,
	levels,
	prerequisitesOf,
	restrictTo,
} from "@prereq/core/graph";
import { requiredTopics } from "@prereq/core/progress";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { roadmaps } from "../testing/arbitraries.ts";
import { topicStages } from "./topicStages.ts";

function byLevel(graph: Digraph, ids: readonly string[]): string[][] {
	const groups: string[][] = [];
	for (const [id, level] of levels(restrictTo(graph, ids))) {
		groups[level] = [...(groups[level] ?? []), id];
	}
	return groups.map((group) => group.sort());
}

test("law: the stages around a topic are the levels of core", () => {
	fc.assert(
		fc.property(roadmaps, fc.nat(), ({ topics }, nth) => {
			const id = topics[nth % topics.length]?.id ?? "";
			const { graph } = buildDigraph(
				topics.map((topic) => ({ id: topic.id, requires: requiredTopics(topic.requires) })),
			);
			const { before, after } = topicStages(topics, id);
			expect(before.map((stage) => stage.toSorted())).toEqual(
				byLevel(graph, prerequisitesOf(graph, id)),
			);
			expect(after.map((stage) => stage.toSorted())).toEqual(
				byLevel(graph, dependentsOf(graph, id)),
			);
		}),
	);
});
