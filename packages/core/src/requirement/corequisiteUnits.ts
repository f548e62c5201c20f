import type { TopicId } from "../model/id.ts";
import type { RequiringTopic } from "./requiringTopic.ts";

/**
 * The sets of topics that can only be learned at the same time: those bound by `together`, and those
 * that are corequisites of each other. Sets of one are left out; topics keep their order.
 *
 * Strongly connected components (Kosaraju), without recursion, O(topics + corequisites).
 */
export function corequisiteUnits(topics: readonly RequiringTopic[]): readonly TopicId[][] {
	const forward = new Map<TopicId, TopicId[]>();
	const backward = new Map<TopicId, TopicId[]>();
	const bind = (a: TopicId, b: TopicId): void => {
		append(forward, a, b);
		append(backward, b, a);
	};
	const given = new Set(topics.map(({ id }) => id));
	for (const { id, corequisites = [] } of topics) {
		for (const { topic, together } of corequisites) {
			if (!given.has(topic)) continue;
			bind(id, topic);
			if (together) bind(topic, id);
		}
	}
	const finished: TopicId[] = [];
	const seen = new Set<TopicId>();
	for (const start of forward.keys()) if (!seen.has(start)) visit(start, forward, seen, finished);
	const unitOf = new Map<TopicId, number>();
	let units = 0;
	const placed = new Set<TopicId>();
	for (const start of finished.reverse()) {
		if (placed.has(start)) continue;
		const unit: TopicId[] = [];
		visit(start, backward, placed, unit);
		for (const id of unit) unitOf.set(id, units);
		units++;
	}
	const found = Array.from({ length: units }, (): TopicId[] => []);
	for (const id of given) {
		const unit = unitOf.get(id);
		if (unit !== undefined) found[unit]!.push(id);
	}
	return found.filter((unit) => unit.length > 1);
}

/** Depth first from `start`; topics are listed when all that follows them is. */
function visit(
	start: TopicId,
	next: ReadonlyMap<TopicId, readonly TopicId[]>,
	seen: Set<TopicId>,
	listed: TopicId[],
): void {
	const path = [{ id: start, at: 0 }];
	seen.add(start);
	for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
		const follower = next.get(top.id)?.[top.at++];
		if (follower === undefined) {
			listed.push(top.id);
			path.pop();
		} else if (!seen.has(follower)) {
			seen.add(follower);
			path.push({ id: follower, at: 0 });
		}
	}
}

function append(lists: Map<TopicId, TopicId[]>, key: TopicId, value: TopicId): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}
