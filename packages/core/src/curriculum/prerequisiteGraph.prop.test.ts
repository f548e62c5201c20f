import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isAcyclic } from "../graph/findCycles.ts";
import { directPrerequisites } from "../graph/neighbours.ts";
import type { TopicFacts } from "../model/topic.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import { cyclicTopics } from "../testing/learning.ts";
import { prerequisiteGraph } from "./prerequisiteGraph.ts";
import { reachableTopics } from "./reachableTopics.ts";

/** Whether a requires b, directly or not: the plain definition. */
function reaches(topics: readonly TopicFacts[], a: string, b: string): boolean {
	const seen = new Set<string>();
	const pending = [a];
	for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
		for (const next of requiredTopics(topics.find((topic) => topic.id === id)?.requires ?? [])) {
			if (seen.has(next)) continue;
			seen.add(next);
			pending.push(next);
		}
	}
	return seen.has(b);
}

const reachable = cyclicTopics(8).map((topics) => {
	const rounds = reachableTopics(topics);
	const open = topics.filter(({ id }) => rounds.has(id));
	const ids = new Set(open.map(({ id }) => id));
	return open.filter(({ requires }) => requiredTopics(requires).every((id) => ids.has(id)));
});

test("the graph is acyclic, and only what stands in a circle is left out", () => {
	let left = 0;
	fc.assert(
		fc.property(cyclicTopics(8), (topics) => {
			const graph = prerequisiteGraph(topics);
			expect(isAcyclic(graph)).toBe(true);
			const ids = new Set(topics.map(({ id }) => id));
			for (const { id, requires } of topics) {
				const kept = new Set(directPrerequisites(graph, id));
				for (const needed of requiredTopics(requires)) {
					if (!ids.has(needed) || kept.has(needed)) continue;
					left++;
					expect(reaches(topics, needed, id)).toBe(true);
				}
			}
		}),
	);
	expect(left).toBeGreaterThan(0);
});

test("what is kept is enough for every topic that can be reached", () => {
	fc.assert(
		fc.property(reachable, (topics) => {
			const rounds = reachableTopics(topics);
			const graph = prerequisiteGraph(topics);
			for (const { id, requires } of topics) {
				if (!rounds.has(id)) continue;
				const kept = new Set(directPrerequisites(graph, id));
				const isMet = (needed: string) => kept.has(needed) || !rounds.has(needed);
				expect(requires.every((part) => isRequirementMet(part, isMet))).toBe(true);
			}
		}),
	);
});
