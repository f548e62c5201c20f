import * as fc from "fast-check";
import type { ProgressDoc, ProgressItem, Status } from "../model/progress.ts";
import { STATUSES } from "../model/progress.ts";
import type { Requirement } from "../model/requirement.ts";
import type { Roadmap, RoadmapEntry, RoadmapSection } from "../model/roadmap.ts";
import type { Corequisite, TopicFacts } from "../model/topic.ts";
import { emptyProgress } from "../progress/emptyProgress.ts";
import { recordStatus } from "../progress/recordStatus.ts";

/** A topic in the shorthand of tests: an id is a topic, an object a gate. */
export type Shorthand =
	| string
	| { readonly all: readonly Shorthand[] }
	| { readonly any: readonly Shorthand[] }
	| { readonly atLeast: number; readonly of: readonly Shorthand[] };

export function requirement(short: Shorthand): Requirement {
	if (typeof short === "string") return { type: "topic", topic: short };
	if ("all" in short) return { type: "all", of: short.all.map(requirement) };
	if ("any" in short) return { type: "any", of: short.any.map(requirement) };
	return { type: "atLeast", count: short.atLeast, of: short.of.map(requirement) };
}

export interface TopicShorthand {
	readonly requires?: readonly Shorthand[];
	readonly with?: readonly string[];
	readonly together?: readonly string[];
	readonly minutes?: number;
	readonly recommends?: readonly string[];
}

/** A topic with everything that the engine reads. */
export function topic(id: string, short: TopicShorthand = {}): TopicFacts {
	const corequisite =
		(together: boolean) =>
		(other: string): Corequisite => ({
			type: "topic",
			topic: other,
			together,
		});
	const { minutes } = short;
	return {
		id,
		title: id,
		kind: "topic",
		requires: (short.requires ?? []).map(requirement),
		corequisites: [
			...(short.with ?? []).map(corequisite(false)),
			...(short.together ?? []).map(corequisite(true)),
		],
		recommends: (short.recommends ?? []).map((other) => ({ type: "topic", topic: other })),
		...(minutes === undefined ? {} : { effort: { low: minutes, likely: minutes, high: minutes } }),
		tags: [],
		aliases: [],
		sources: [],
	};
}

/** Topics from a record of shorthands, in its order. */
export function topics(shorts: Readonly<Record<string, TopicShorthand>>): TopicFacts[] {
	return Object.entries(shorts).map(([id, short]) => topic(id, short));
}

/** A record in which each topic was set once, in order. */
export function progressOf(statuses: Readonly<Record<string, Status>>): ProgressDoc {
	let doc = emptyProgress();
	for (const [id, status] of Object.entries(statuses)) doc = recordStatus(doc, id, status, 1);
	return doc;
}

export function entry(id: string, children: readonly RoadmapEntry[] = []): RoadmapEntry {
	return { topic: id, optional: false, children };
}

export function section(
	id: string,
	entries: readonly (string | RoadmapEntry)[],
	sections: readonly RoadmapSection[] = [],
): RoadmapSection {
	const listed = entries.map((item) => (typeof item === "string" ? entry(item) : item));
	return { id, title: id, summary: "", entries: listed, sections };
}

/** The part of a roadmap that is measured. */
export function outlineOf(
	sections: readonly RoadmapSection[],
	choices: Partial<Pick<Roadmap, "tracks" | "groups">> = {},
): Pick<Roadmap, "sections" | "tracks" | "groups"> {
	return { sections, tracks: choices.tracks ?? [], groups: choices.groups ?? [] };
}

/** Ids that break plain objects used as maps, beside ordinary ones. */
const NAMES = ["constructor", "__proto__", "toString", "a", "b", "c", "d", "e", "f", "g", "h", "i"];

export function idAt(index: number): string {
	return NAMES[index] ?? `t${index}`;
}

/** One prerequisite expression over some ids. */
function expressions(ids: readonly string[]): fc.Arbitrary<Requirement> {
	const leaf = fc.constantFrom(...ids).map(requirement);
	return fc.letrec<{ node: Requirement }>((tie) => ({
		node: fc.oneof(
			{ maxDepth: 2, withCrossShrink: true },
			{ arbitrary: leaf, weight: 3 },
			{
				arbitrary: fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map(gate("all")),
				weight: 1,
			},
			{
				arbitrary: fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map(gate("any")),
				weight: 2,
			},
			{
				arbitrary: fc.tuple(fc.array(tie("node"), { minLength: 1, maxLength: 4 }), fc.nat(3)).map(
					([of, extra]): Requirement => ({
						type: "atLeast",
						count: 1 + (extra % of.length),
						of,
					}),
				),
				weight: 1,
			},
		),
	})).node;
}

const gate =
	(type: "all" | "any") =>
	(of: Requirement[]): Requirement => ({ type, of });

/** Acyclic topics with full expressions over earlier topics, in author order. */
export function andOrTopics(maxSize = 9): fc.Arbitrary<TopicFacts[]> {
	return fc.integer({ min: 0, max: maxSize }).chain((size) =>
		fc.tuple(
			...Array.from({ length: size }, (_, index) => {
				const earlier = Array.from({ length: index }, (_x, i) => idAt(i));
				const requires =
					index === 0
						? fc.constant<Requirement[]>([])
						: fc.array(expressions(earlier), { maxLength: 2 });
				return fc.tuple(requires, fc.integer({ min: 1, max: 600 })).map(
					([list, minutes]): TopicFacts => ({
						...topic(idAt(index), { minutes }),
						requires: list,
					}),
				);
			}),
		),
	) as fc.Arbitrary<TopicFacts[]>;
}

/** Topics whose expressions may point anywhere, cycles included. */
export function cyclicTopics(maxSize = 7): fc.Arbitrary<TopicFacts[]> {
	return fc.integer({ min: 1, max: maxSize }).chain((size) => {
		const ids = Array.from({ length: size }, (_, i) => idAt(i));
		return fc.tuple(
			...ids.map((id) =>
				fc
					.tuple(fc.array(expressions(ids), { maxLength: 2 }), fc.integer({ min: 1, max: 600 }))
					.map(([list, minutes]): TopicFacts => ({ ...topic(id, { minutes }), requires: list })),
			),
		);
	}) as fc.Arbitrary<TopicFacts[]>;
}

export const statuses: fc.Arbitrary<Status> = fc.constantFrom(...STATUSES);

/** Valid items with a few changes. */
export const items: fc.Arbitrary<ProgressItem> = fc
	.tuple(
		fc.integer({ min: 0, max: 5 }),
		fc.constantFrom(0, 4, 8, 12, 5),
		fc.nat(9),
		fc.constantFrom(0, 4, 8, 12),
	)
	.map(([n, rank, at, best]): ProgressItem => [n * 16 + rank, at, best]);

/** Records over a few ids, with a member that this version does not know. */
export const docs: fc.Arbitrary<ProgressDoc> = fc
	.tuple(
		fc.dictionary(fc.constantFrom(...NAMES), items, { noNullPrototype: true }),
		fc.option(fc.dictionary(fc.constantFrom("x", "y"), fc.jsonValue({ maxDepth: 1 })), {
			nil: undefined,
		}),
	)
	.map(([record, notes]) => ({
		format: 1,
		items: record,
		...(notes === undefined ? {} : { notes }),
	}));

/** {@link cyclicTopics} of which some are corequisites of each other. */
export function corequisiteTopics(maxSize = 7): fc.Arbitrary<TopicFacts[]> {
	const links = fc.array(fc.tuple(fc.nat(maxSize - 1), fc.nat(maxSize - 1), fc.boolean()), {
		maxLength: 4,
	});
	return fc.tuple(cyclicTopics(maxSize), links).map(([list, pairs]) =>
		list.map((facts, at) => ({
			...facts,
			corequisites: pairs
				.map(([a, b, together]) => [a % list.length, b % list.length, together] as const)
				.filter(([a, b]) => a === at && b !== at)
				.map(([, b, together]) => ({ type: "topic", topic: list[b]!.id, together }) as const),
		})),
	);
}

export interface GoalCase {
	readonly topics: TopicFacts[];
	readonly goal: Requirement;
	readonly known: Set<string>;
}

/** Topics of every shape with a goal expression and some known topics. */
export const goalCases: fc.Arbitrary<GoalCase> = fc
	.oneof(andOrTopics(), cyclicTopics(), corequisiteTopics())
	.filter((list) => list.length > 0)
	.chain((list) => {
		const ids = list.map(({ id }) => id);
		return fc.record({
			topics: fc.constant(list),
			goal: expressions(ids),
			known: fc.subarray(ids, { maxLength: Math.min(2, ids.length) }).map((some) => new Set(some)),
		});
	});
