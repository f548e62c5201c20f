import type { TopicId } from "../model/id.ts";
import type { OpenProblem } from "./openProblem.ts";

/** The topics that are learned with some parts of an open problem, those known aside. */
export function learnedTopics(
	{ net, parts }: OpenProblem,
	learned: Uint8Array,
	known: ReadonlySet<TopicId>,
): ReadonlySet<TopicId> {
	const topics = new Set<TopicId>();
	for (const [number, is] of learned.entries()) {
		if (is === 0) continue;
		for (const index of net.units.get(parts[number]!) ?? [parts[number]!]) {
			const id = net.ids[index];
			if (id !== undefined && !known.has(id)) topics.add(id);
		}
	}
	return topics;
}
