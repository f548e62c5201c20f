import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TopicFacts } from "../model/topic.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import { unmetRequirements } from "../requirement/unmetRequirements.ts";
import { andOrTopics, cyclicTopics } from "../testing/learning.ts";
import { innerFringe } from "./innerFringe.ts";
import { outerFringe } from "./readyTopics.ts";

const isState = (topics: readonly TopicFacts[], known: ReadonlySet<string>): boolean =>
	topics.every(
		(topic) =>
			!known.has(topic.id) ||
			topic.requires.every((r) => isRequirementMet(r, (id) => known.has(id))),
	);

/** Topics with a state reached by learning ready topics, as `picks` say. */
const states = fc
	.tuple(andOrTopics(), fc.array(fc.nat(20), { maxLength: 9 }))
	.map(([topics, picks]) => {
		const known = new Set<string>();
		for (const pick of picks) {
			const next = outerFringe(topics, known);
			if (next.length > 0) known.add(next[pick % next.length]!.id);
		}
		return { topics, known };
	});

describe("laws of what comes next", () => {
	it("fringe ∩ known = ∅ and each fringe topic has all prerequisites known", () => {
		fc.assert(
			fc.property(states, ({ topics, known }) => {
				const next = outerFringe(topics, known);
				for (const topic of topics) {
					const open = unmetRequirements(topic, (id) => known.has(id));
					expect(next.includes(topic)).toBe(!known.has(topic.id) && open.length === 0);
				}
			}),
		);
	});

	it("after learning any ready topic, known stays a state", () => {
		fc.assert(
			fc.property(states, ({ topics, known }) => {
				expect(isState(topics, known)).toBe(true);
				for (const { id } of outerFringe(topics, known))
					expect(isState(topics, new Set([...known, id]))).toBe(true);
			}),
		);
	});

	it("the inner fringe is exactly what can be taken away", () => {
		fc.assert(
			fc.property(states, ({ topics, known }) => {
				const last = new Set(innerFringe(topics, known).map(({ id }) => id));
				for (const id of known) {
					const without = new Set([...known].filter((other) => other !== id));
					expect(last.has(id)).toBe(isState(topics, without));
				}
			}),
		);
	});

	it("a state that is not empty has an inner fringe, and one that is not full an outer one", () => {
		fc.assert(
			fc.property(states, ({ topics, known }) => {
				expect(innerFringe(topics, known).length > 0).toBe(known.size > 0);
				expect(outerFringe(topics, known).length > 0).toBe(known.size < topics.length);
			}),
		);
	});

	it("adding an implied prerequisite changes neither fringe", () => {
		fc.assert(
			fc.property(states, fc.nat(8), ({ topics, known }, at) => {
				const target = topics[at % Math.max(1, topics.length)];
				const direct = target?.requires.find((r) => r.type === "topic");
				const below = topics.find((t) => direct?.type === "topic" && t.id === direct.topic);
				const implied = below?.requires.filter((r) => r.type === "topic") ?? [];
				const wider = topics.map((t) =>
					t === target ? { ...t, requires: [...t.requires, ...implied] } : t,
				);
				const names = (list: readonly TopicFacts[]) => list.map(({ id }) => id);
				expect(names(outerFringe(wider, known))).toEqual(names(outerFringe(topics, known)));
				expect(names(innerFringe(wider, known))).toEqual(names(innerFringe(topics, known)));
			}),
		);
	});
});

describe("laws of an expression", () => {
	it("is monotone: knowing more never makes it fail", () => {
		fc.assert(
			fc.property(cyclicTopics(), fc.array(fc.nat(6)), fc.nat(6), (topics, picks, more) => {
				const known = new Set(picks.map((i) => topics[i % topics.length]!.id));
				const wider = new Set([...known, topics[more % topics.length]!.id]);
				for (const requirement of topics.flatMap((t) => t.requires))
					if (isRequirementMet(requirement, (id) => known.has(id)))
						expect(isRequirementMet(requirement, (id) => wider.has(id))).toBe(true);
			}),
		);
	});

	it("depends on the topics that it names and on nothing else", () => {
		fc.assert(
			fc.property(cyclicTopics(), fc.array(fc.nat(6)), (topics, picks) => {
				const known = new Set(picks.map((i) => topics[i % topics.length]!.id));
				for (const requirement of topics.flatMap((t) => t.requires)) {
					const named = new Set(requiredTopics([requirement]));
					const met = isRequirementMet(requirement, (id) => known.has(id));
					expect(isRequirementMet(requirement, (id) => known.has(id) && named.has(id))).toBe(met);
				}
			}),
		);
	});

	it("unmet parts are empty exactly when everything holds", () => {
		fc.assert(
			fc.property(cyclicTopics(), fc.array(fc.nat(6)), (topics, picks) => {
				const known = new Set(picks.map((i) => topics[i % topics.length]!.id));
				for (const topic of topics) {
					const met = topic.requires.every((r) => isRequirementMet(r, (id) => known.has(id)));
					expect(unmetRequirements(topic, (id) => known.has(id)).length === 0).toBe(met);
				}
			}),
		);
	});
});
