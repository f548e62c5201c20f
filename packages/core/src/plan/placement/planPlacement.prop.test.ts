import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TopicFacts } from "../../model/topic.ts";
import { solutions } from "../../testing/bruteForce.ts";
import { goalCases, topic } from "../../testing/learning.ts";
import { planLearningPath } from "../planLearningPath.ts";
import type { PlacementAnswer } from "./placementAnswer.ts";
import { type Placement, planPlacement } from "./planPlacement.ts";

/** Every knowledge state, found by trying every set. */
const statesOf = (topics: readonly TopicFacts[]) =>
	solutions(topics, { type: "all", of: [] }, new Set());

/** Topics, a goal that can be reached, and a learner who knows one of the states. */
const learners = goalCases
	.filter(({ topics, goal }) => solutions(topics, goal, new Set()).length > 0)
	.chain(({ topics, goal }) =>
		fc.record({
			topics: fc.constant(topics),
			goal: fc.constant(goal),
			state: fc.constantFrom(...statesOf(topics)),
		}),
	);

const answersOver = (topics: readonly TopicFacts[]) =>
	fc.array(
		fc.record({
			topic: fc.constantFrom(...topics.map(({ id }) => id)),
			answer: fc.constantFrom("yes" as const, "no" as const, "unsure" as const),
		}),
		{ maxLength: 6 },
	);

/** Any answers, consistent or not. */
const talkers = learners.chain((learner) =>
	fc.record({ learner: fc.constant(learner), answers: answersOver(learner.topics) }),
);

function interview(
	{ topics, goal }: Pick<Parameters<typeof planPlacement>[0], "topics" | "goal">,
	knows: (id: string) => boolean,
	weightOf?: (id: string) => number,
): { placement: Placement; answers: PlacementAnswer[]; scope: Set<string> } {
	const answers: PlacementAnswer[] = [];
	const weight = weightOf === undefined ? {} : { weightOf };
	const scope = new Set(planPlacement({ topics, goal }).placement!.undecided);
	for (;;) {
		const { placement } = planPlacement({ topics, goal, answers, ...weight });
		if (placement!.question === undefined) return { placement: placement!, answers, scope };
		const { topic: id } = placement!.question;
		expect(placement!.undecided).toContain(id);
		answers.push({ topic: id, answer: knows(id) ? "yes" : "no" });
	}
}

const agrees = (state: ReadonlySet<string>, answers: readonly PlacementAnswer[]): boolean =>
	answers.every(({ topic: id, answer }) => state.has(id) === (answer === "yes"));

describe("laws of placement", () => {
	it("the state of a consistent learner is always found, and nothing is contradicted", () => {
		fc.assert(
			fc.property(learners, fc.boolean(), ({ topics, goal, state }, byEffort) => {
				const efforts = new Map(topics.map(({ id, effort }) => [id, effort!.likely]));
				const weightOf = byEffort ? (id: string) => efforts.get(id)! : undefined;
				const { placement, scope } = interview({ topics, goal }, (id) => state.has(id), weightOf);
				const found = [...placement.known, ...placement.implied].sort();
				expect(found).toEqual([...scope].filter((id) => state.has(id)).sort());
				expect(placement.contradictions).toEqual([]);
				expect(placement.undecided).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});

	it("never more questions than topics, never fewer than both fringes have", () => {
		fc.assert(
			fc.property(learners, ({ topics, goal, state }) => {
				const { placement, answers, scope } = interview({ topics, goal }, (id) => state.has(id));
				expect(answers.length).toBeLessThanOrEqual(scope.size);
				expect(answers.length).toBeGreaterThanOrEqual(placement.leastQuestions);
			}),
			{ numRuns: 200 },
		);
	});

	it("a chain of n topics takes at most ⌈log2(n + 1)⌉ questions", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(), (size, seed) => {
				const topics = Array.from({ length: size }, (_, i) =>
					topic(`${i}`, { requires: i === 0 ? [] : [`${i - 1}`] }),
				);
				const knows = seed % (size + 1);
				const { answers, placement } = interview(
					{ topics, goal: `${size - 1}` },
					(id) => Number(id) < knows,
				);
				expect(placement.known.length + placement.implied.length).toBe(knows);
				expect(answers.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size + 1)));
			}),
			{ numRuns: 30 },
		);
	});

	it("decided is exactly what all states that agree with the answers have in common", () => {
		fc.assert(
			fc.property(talkers, ({ learner: { topics, goal }, answers: said }) => {
				const { placement } = planPlacement({ topics, goal, answers: said });
				const kept = settled(said, placement!);
				const states = statesOf(topics);
				const able = new Set(states.flatMap((state) => [...state]));
				const possible = states.filter((state) =>
					agrees(
						state,
						kept.filter(({ topic: id }) => able.has(id)),
					),
				);
				expect(possible.length).toBeGreaterThan(0);
				const { known, implied, undecided } = placement!;
				for (const id of [...known, ...implied])
					expect(possible.every((state) => state.has(id) || !able.has(id))).toBe(true);
				for (const id of undecided) {
					expect(possible.some((state) => state.has(id))).toBe(true);
					expect(possible.some((state) => !state.has(id))).toBe(true);
				}
				const scope = new Set(planPlacement({ topics, goal }).placement!.undecided);
				const left = [...scope].filter(
					(id) => !known.includes(id) && !implied.includes(id) && !undecided.includes(id),
				);
				for (const id of left) expect(possible.some((state) => state.has(id))).toBe(false);
			}),
			{ numRuns: 200 },
		);
	});

	it("a contradiction is one, needs every answer that it names, and spares the newest answer", () => {
		fc.assert(
			fc.property(talkers, ({ learner: { topics, goal }, answers: said }) => {
				const states = statesOf(topics);
				const isPossible = (answers: readonly PlacementAnswer[]): boolean =>
					states.some((state) => agrees(state, answers));
				const { contradictions } = planPlacement({ topics, goal, answers: said }).placement!;
				for (const { overruled, by, chains } of contradictions) {
					expect(isPossible([overruled, ...by])).toBe(false);
					if (by[0]!.topic !== overruled.topic) {
						for (const one of by)
							expect(isPossible([overruled, ...by.filter((other) => other !== one)])).toBe(true);
					}
					expect(chains).toHaveLength(by.length);
					expect(said.indexOf(overruled)).toBeLessThan(said.indexOf(by[0]!));
					expect(overruled).not.toBe(said.at(-1));
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("the order of consistent answers changes nothing, saying one twice neither", () => {
		fc.assert(
			fc.property(learners, fc.nat(), ({ topics, goal, state }, turn) => {
				const { answers, placement } = interview({ topics, goal }, (id) => state.has(id));
				const at = answers.length === 0 ? 0 : turn % answers.length;
				const turned = [...answers.slice(at), ...answers.slice(0, at), ...answers.slice(0, 1)];
				expect(planPlacement({ topics, goal, answers: turned }).placement).toEqual(placement);
			}),
		);
	});

	it("a learning path goes on from a placement: it takes the least of all ways from the state", () => {
		fc.assert(
			fc.property(learners, ({ topics, goal, state }) => {
				const { placement } = interview({ topics, goal }, (id) => state.has(id));
				const known = [...placement.known, ...placement.implied];
				const { path } = planLearningPath({ topics, goal, known });
				const { path: whole } = planLearningPath({ topics, goal, known: state });
				expect(path?.effort).toBe(whole?.effort);
			}),
		);
	});
});

/** The answers that stand: the newest of each topic, without those overruled. */
function settled(said: readonly PlacementAnswer[], placement: Placement): PlacementAnswer[] {
	const overruled = new Set(placement.contradictions.map((one) => one.overruled));
	const latest = new Map(
		said.filter((answer) => !overruled.has(answer)).map((answer) => [answer.topic, answer]),
	);
	return [...latest.values()];
}
