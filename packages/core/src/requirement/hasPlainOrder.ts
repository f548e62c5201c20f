import type { TopicId } from "../model/id.ts";
import { requiredTopics } from "./requiredTopics.ts";
import type { RequiringTopic } from "./requiringTopic.ts";

/**
 * Whether some order of learning meets all prerequisites of all topics, every alternative of an any-of
 * included. Then nothing is blocked and nothing goes in a circle, and nobody has to look closer; most
 * curricula are so. `false` says nothing: ids may stand twice, or alternatives go in a circle that has a way in.
 *
 * @param isKnown - whether an id that is not given here counts as learned
 */
export function hasPlainOrder(
	topics: readonly RequiringTopic[],
	isKnown: (id: TopicId) => boolean,
): boolean {
	const indexOf = new Map<TopicId, number>();
	for (let at = 0; at < topics.length; at++) indexOf.set(topics[at]!.id, at);
	if (indexOf.size < topics.length) return false;
	const dependents: (number[] | undefined)[] = new Array(topics.length).fill(undefined);
	const waitsFor = new Uint32Array(topics.length);
	const open: number[] = [];
	for (let at = 0; at < topics.length; at++) {
		const { requires, corequisites } = topics[at]!;
		if (corequisites !== undefined && corequisites.length > 0) return false;
		for (const part of requires) {
			for (const needed of part.type === "topic" ? [part.topic] : requiredTopics([part])) {
				const index = indexOf.get(needed);
				if (index !== undefined) {
					const waiting = dependents[index];
					if (waiting) waiting.push(at);
					else dependents[index] = [at];
					waitsFor[at]!++;
				} else if (!isKnown(needed)) return false;
			}
		}
		if (waitsFor[at] === 0) open.push(at);
	}
	let learned = 0;
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		learned++;
		for (const waiting of dependents[at] ?? []) if (--waitsFor[waiting]! === 0) open.push(waiting);
	}
	return learned === topics.length;
}
