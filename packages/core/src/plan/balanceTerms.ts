import { directDependents, directPrerequisites } from "../graph/neighbours.ts";
import { slacks } from "../graph/slack.ts";
import type { TopicId } from "../model/id.ts";
import { unknownTopic } from "./goalProblem.ts";
import { type PathGraph, pathGraph } from "./pathGraph.ts";
import { type PathEffort, readEfforts } from "./pathWeights.ts";
import type { PathTopic } from "./planLearningPath.ts";
import type { Planned, PlanProblem } from "./planProblem.ts";

/** The topics of one term, in the order of learning. */
export interface Term {
	readonly topics: readonly TopicId[];
	readonly minutes: number;
}

export interface BalancedTerms {
	readonly terms: readonly Term[];
	/** Minutes of the fullest term. */
	readonly heaviest: number;
	/** No way to fill the terms has a fullest term below it: `max(⌈total / terms⌉, largest topic)`. */
	readonly bound: number;
	/** `heaviest` is the bound, so nothing is better. */
	readonly optimal: boolean;
}

export interface BalanceOptions extends PathEffort {
	/** In author order. */
	readonly topics: readonly PathTopic[];
	/** What to spread: each topic whole in one term, its prerequisites in earlier ones. */
	readonly path: readonly TopicId[];
	readonly known?: Iterable<TopicId>;
	/** How many terms there are. */
	readonly terms: number;
	/** Minutes and topics that every term keeps to. */
	readonly minutes?: Bounds;
	readonly count?: Bounds;
}

export interface Bounds {
	readonly least?: number;
	readonly most?: number;
}

/** A topic, or topics to learn together, with what decides when it is taken. */
interface Unit {
	readonly id: TopicId;
	readonly minutes: number;
	/** Terms that the longest chain from it on takes, its own included. */
	readonly tail: number;
	readonly rank: number;
}

/** How many times as full as the bound a try makes a term at least, one after the other. */
const STEP = 1 / 64;

/**
 * Spreads topics evenly over terms (the Balanced Academic Curriculum Problem, CSPLib 30): list
 * scheduling with the load of each term kept near `⌈what is left / terms left⌉`. Of the ready topics
 * first those that the longest chain waits for, then the largest; a topic whose chain needs all the
 * terms that are left is never put off. The problem is NP-hard, so the result says whether it is
 * proven best. Problems: `plan/unknown-topic`, `plan/invalid-effort`, `plan/nothing-left`,
 * `plan/invalid-bucket`.
 */
export function balanceTerms(options: BalanceOptions): Planned<"balanced", BalancedTerms> {
	const { topics, terms: count } = options;
	const path = new Set(options.path);
	const ids = new Set(topics.map(({ id }) => id));
	const stranger = [...path].find((id) => !ids.has(id));
	if (stranger !== undefined) return { error: unknownTopic(stranger, ids) };
	if (path.size === 0) {
		const message = "There is nothing left to learn, so there is nothing to spread.";
		return { error: { code: "plan/nothing-left", message, value: options.path } };
	}
	const efforts = readEfforts(topics, options);
	if (efforts.error !== undefined) return efforts;
	if (!(Number.isInteger(count) && count >= 1 && count <= path.size)) {
		return invalidTerms(
			count,
			`expected a whole number of terms from 1 to ${path.size} (one per topic)`,
		);
	}
	const waits = pathGraph(
		topics.map(({ recommends: _, ...topic }) => topic),
		path,
		options.known,
	);
	const units = listUnits(waits, (id) => Math.max(1, Math.ceil(efforts.minutes.get(id)!)));
	const depth = units.reduce((most, { tail }) => Math.max(most, tail), 0);
	if (depth > count) {
		return invalidTerms(count, `the longest chain of prerequisites needs ${depth} terms`);
	}
	const total = units.reduce((sum, { minutes }) => sum + minutes, 0);
	const largest = units.reduce((most, { minutes }) => Math.max(most, minutes), 0);
	const bound = Math.max(Math.ceil(total / count), largest);
	const most = Math.min(total, options.minutes?.most ?? total);
	for (let limit = bound; limit <= most; limit += Math.max(1, Math.floor(bound * STEP))) {
		const terms = fillTerms(units, waits, limit, options);
		if (terms === undefined) continue;
		const heaviest = terms.reduce((fullest, { minutes }) => Math.max(fullest, minutes), 0);
		return { balanced: { terms, heaviest, bound, optimal: heaviest === bound } };
	}
	return invalidTerms(
		count,
		`found no way to keep to ${JSON.stringify({ minutes: options.minutes, count: options.count })}`,
	);
}

function listUnits({ graph, unitOf }: PathGraph, minutesOf: (id: TopicId) => number): Unit[] {
	const slack = slacks(graph, () => 1);
	let depth = 0;
	for (const { earliest } of slack.values()) depth = Math.max(depth, earliest + 1);
	return Array.from(slack, ([id, { latest }], rank) => ({
		id,
		minutes: unitOf(id).reduce((sum, member) => sum + minutesOf(member), 0),
		tail: depth - latest,
		rank,
	})).sort((a, b) => b.tail - a.tail || b.minutes - a.minutes || a.rank - b.rank);
}

/** The terms, none of them above the limit; undefined where this way of filling them finds none. */
function fillTerms(
	units: readonly Unit[],
	{ graph, unitOf }: PathGraph,
	limit: number,
	{ terms: count, minutes, count: topics }: BalanceOptions,
): Term[] | undefined {
	const open = new Map(units.map(({ id }) => [id, directPrerequisites(graph, id).length]));
	const least = topics?.least ?? 1;
	let left = units.reduce((sum, unit) => sum + unit.minutes, 0);
	let waiting = units;
	const terms: Term[] = [];
	for (let remaining = count; remaining > 0; remaining--) {
		const target = Math.min(limit, Math.ceil(left / remaining));
		const ready = waiting.filter(({ id }) => open.get(id) === 0);
		// Later terms need topics, too.
		const most = Math.min(topics?.most ?? units.length, waiting.length - least * (remaining - 1));
		const taken: Unit[] = [];
		let load = 0;
		for (const unit of ready) {
			const room = unit.tail >= remaining ? limit : target;
			const others = ready.filter((one) => one !== unit && !taken.includes(one));
			const reserve = smallest(others, least - taken.length - 1);
			if (taken.length >= most || load + unit.minutes + reserve > room) continue;
			taken.push(unit);
			load += unit.minutes;
		}
		for (const { id } of taken) {
			for (const other of directDependents(graph, id)) open.set(other, open.get(other)! - 1);
		}
		const members = new Set(taken);
		waiting = waiting.filter((unit) => !members.has(unit));
		left -= load;
		if (load < (minutes?.least ?? 0) || taken.length < least) return undefined;
		const inOrder = taken.toSorted((a, b) => a.rank - b.rank);
		terms.push({ topics: inOrder.flatMap(({ id }) => unitOf(id)), minutes: load });
	}
	return waiting.length === 0 ? terms : undefined;
}

/** Minutes of the quickest so many units. */
function smallest(units: readonly Unit[], count: number): number {
	if (count <= 0) return 0;
	const minutes = units.map((unit) => unit.minutes).sort((a, b) => a - b);
	return minutes.slice(0, count).reduce((sum, one) => sum + one, 0);
}

function invalidTerms(value: number, why: string): { readonly error: PlanProblem } {
	const message = `Unexpected \`${value}\` terms: ${why}. Change the number of terms, or what they have to keep to.`;
	return { error: { code: "plan/invalid-bucket", message, value } };
}
