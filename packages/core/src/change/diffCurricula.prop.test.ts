import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildCurriculum } from "../curriculum/buildCurriculum.ts";
import { parseConfigFile } from "../curriculum/parseConfigFile.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { Topic, TopicFacts } from "../model/topic.ts";
import { aliasesOf } from "../progress/aliases.ts";
import { carryProgress } from "../progress/carryProgress.ts";
import { outerFringe } from "../progress/readyTopics.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import { andOrTopics, progressOf } from "../testing/learning.ts";
import { diffCurricula } from "./diffCurricula.ts";

const { config } = parseConfigFile(undefined, undefined);

function curriculum(topics: readonly TopicFacts[]): Curriculum {
	const content = { summary: "", bodyHtml: "", objectives: [], resources: [], checkpoint: [] };
	return buildCurriculum({
		topics: topics.map((topic): Topic => ({ ...topic, ...content })),
		roadmaps: [],
		roles: [],
		transitions: [],
		pathways: [],
		translations: new Map(),
		config,
	});
}

/** Topics of which some are dropped, renamed with an alias, or renamed without. */
const versions = fc
	.tuple(
		andOrTopics(8),
		fc.array(fc.constantFrom("keep", "drop", "alias", "lose"), { minLength: 8 }),
	)
	.map(([topics, fates]) => {
		const before = topics.map((topic) => ({ ...topic, requires: [] }));
		const after = before.flatMap((topic, at) => {
			const fate = fates[at];
			if (fate === "drop") return [];
			if (fate === "keep") return [topic];
			const id = `new-${topic.id}`;
			return [{ ...topic, id, aliases: fate === "alias" ? [topic.id] : [] }];
		});
		return { before, after };
	});

test("what is lost is what carrying a record over leaves without a topic", () => {
	fc.assert(
		fc.property(versions, ({ before, after }) => {
			const progress = progressOf(
				Object.fromEntries(before.map(({ id }) => [id, "done" as const])),
			);
			const { archived } = carryProgress({ progress, topics: after, aliases: aliasesOf(after) });
			const { risks } = diffCurricula(curriculum(before), curriculum(after));
			expect(risks.map(({ id }) => id).sort()).toEqual([...archived].sort());
		}),
	);
});

test("a topic is closed exactly when some learner could open it before and cannot now", () => {
	const pair = andOrTopics(6).chain((before) =>
		andOrTopics(6).map((other) => ({
			before,
			after: before.map((topic, at) => {
				const requires = other[at]?.requires ?? [];
				return at === before.length - 1 ? { ...topic, requires } : topic;
			}),
		})),
	);
	fc.assert(
		fc.property(pair, ({ before, after }) => {
			const last = after.at(-1);
			if (!last) return;
			const isClosed = states(before).some((known) => {
				if (known.has(last.id)) return false;
				const wasOpen = outerFringe(before, known).some(({ id }) => id === last.id);
				return (
					wasOpen && !last.requires.every((part) => isRequirementMet(part, (id) => known.has(id)))
				);
			});
			const { risks } = diffCurricula(curriculum(before), curriculum(after));
			expect(risks.some(({ type }) => type === "closed")).toBe(isClosed);
		}),
	);
});

/** Every set of topics that can be learned in order, by plain search. */
function states(topics: readonly TopicFacts[]): ReadonlySet<string>[] {
	const found = new Map<string, ReadonlySet<string>>([["", new Set()]]);
	const pending: ReadonlySet<string>[] = [new Set()];
	for (let known = pending.pop(); known !== undefined; known = pending.pop()) {
		for (const { id } of outerFringe(topics, known)) {
			const next = new Set([...known, id]);
			const key = [...next].sort().join(" ");
			if (found.has(key)) continue;
			found.set(key, next);
			pending.push(next);
		}
	}
	return [...found.values()];
}
