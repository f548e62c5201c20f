import { listEntryTopics } from "../../../curriculum/listTopics.ts";
import { buildDigraph } from "../../../graph/buildDigraph.ts";
import { closestOrder } from "../../../graph/closestOrder.ts";
import { SmallestFirst } from "../../../graph/smallestFirst.ts";
import type { TopicId } from "../../../model/id.ts";
import type { Requirement } from "../../../model/requirement.ts";
import type { RoadmapEntry } from "../../../model/roadmap.ts";
import { isRequirementMet } from "../../../requirement/isRequirementMet.ts";
import { requiredTopics } from "../../../requirement/requiredTopics.ts";
import type { OutlineOrder } from "./outlineOrder.ts";

/** A prerequisite that the order of the siblings decides. */
interface Decided {
	readonly part: Requirement;
	/** Siblings that hold a topic it names. */
	readonly named: readonly number[];
}

/**
 * The order of items of one list, by their numbers, in which none stands above a sibling that it or one
 * of its subtopics requires; of all such orders one that leaves the most items where they are.
 * Alternatives are met by what comes first. Undefined when there is no such order.
 * @param passed - topics that are listed above all of them
 */
export function orderSiblings(
	siblings: readonly RoadmapEntry[],
	passed: ReadonlySet<TopicId>,
	{ requiresOf, isFree }: OutlineOrder,
): readonly number[] | undefined {
	const topics = siblings.map((entry) => listEntryTopics([entry]));
	const holder = new Map(topics.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
	const isKnown = (id: TopicId, at: number) =>
		passed.has(id) || isFree(id) || holder.get(id) === at;
	const isMet = (part: Requirement, at: number, isAbove: (sibling: number) => boolean) =>
		isRequirementMet(part, (id) => {
			const sibling = holder.get(id);
			return isKnown(id, at) || (sibling !== undefined && isAbove(sibling));
		});
	const decided = topics.map((ids, at): Decided[] =>
		ids.flatMap(requiresOf).flatMap((part) => {
			if (isMet(part, at, () => false) || !isMet(part, at, () => true)) return [];
			const named = requiredTopics([part]).flatMap((id) => holder.get(id) ?? []);
			return { part, named: named.filter((sibling) => sibling !== at) };
		}),
	);
	const places = firstOrder(decided, isMet);
	if (!places) return undefined;
	const records = decided.map((parts, at) => ({
		id: `${at}`,
		requires: parts.flatMap(({ part, named }) => {
			const above = new Set<number>();
			for (const sibling of named.toSorted((a, b) => places[a]! - places[b]!)) {
				if (isMet(part, at, (other) => above.has(other))) break;
				above.add(sibling);
			}
			return Array.from(above, String);
		}),
	}));
	return closestOrder(buildDigraph(records).graph).map(Number);
}

/** The place of each item when the first one that can come next always does; undefined when some never can. */
function firstOrder(
	decided: readonly (readonly Decided[])[],
	isMet: (part: Requirement, at: number, isAbove: (sibling: number) => boolean) => boolean,
): readonly number[] | undefined {
	const waiting: number[][] = decided.map(() => []);
	decided.forEach((parts, at) => {
		for (const { named } of parts) for (const sibling of named) waiting[sibling]!.push(at);
	});
	const places: number[] = decided.map(() => -1);
	const isReady = (at: number) =>
		decided[at]!.every(({ part }) => isMet(part, at, (sibling) => places[sibling]! >= 0));
	const ready = new SmallestFirst(decided.length);
	for (const at of decided.keys()) if (isReady(at)) ready.add(at);
	let count = 0;
	for (let next = ready.take(); next >= 0; next = ready.take()) {
		places[next] = count++;
		for (const at of waiting[next]!) if (places[at]! < 0 && isReady(at)) ready.add(at);
	}
	return count === decided.length ? places : undefined;
}
