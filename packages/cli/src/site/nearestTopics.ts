import type { TopicId } from "@prereq/core";

/** Topics around one, as far as a page shows them. */
export interface NearestTopics {
	/** Nearest first. */
	readonly ids: readonly TopicId[];
	/** Whether some have a topic between them and the one they are around. */
	readonly isDeep: boolean;
	/** Whether there are more of them. */
	readonly isCut: boolean;
}

/** What is reached from a topic over its neighbours, level by level, until there are so many. */
export function nearestTopics(
	from: TopicId,
	neighboursOf: (id: TopicId) => readonly TopicId[],
	most: number,
): NearestTopics {
	const found = new Set([from]);
	const direct = new Set(neighboursOf(from));
	let isCut = false;
	search: for (const id of found) {
		for (const next of neighboursOf(id)) {
			if (found.has(next)) continue;
			isCut = found.size > most;
			if (isCut) break search;
			found.add(next);
		}
	}
	found.delete(from);
	const ids = [...found];
	return { ids, isCut, isDeep: ids.some((id) => !direct.has(id)) };
}
