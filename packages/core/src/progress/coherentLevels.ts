import type { TopicId } from "../model/id.ts";
import { plainPrerequisites } from "../requirement/plainPrerequisites.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";

/**
 * Levels in which no topic is less known than what needs it in any case: the greatest of its own
 * level and those of the topics that build on it. O(topics log topics + prerequisites).
 */
export function coherentLevels(
	topics: readonly RequiringTopic[],
	levelOf: (id: TopicId) => number,
): ReadonlyMap<TopicId, number> {
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	const own = topics.map(({ id }) => ({ id, level: clampShare(levelOf(id)) }));
	own.sort((a, b) => b.level - a.level);
	const levels = new Map<TopicId, number>();
	for (const { id, level } of own) {
		if (levels.has(id)) continue;
		levels.set(id, level);
		const reached = [id];
		for (const above of reached) {
			for (const below of plainPrerequisites(byId.get(above)?.requires ?? [])) {
				if (levels.has(below)) continue;
				levels.set(below, level);
				reached.push(below);
			}
		}
	}
	return levels;
}

/** A number as a share from 0 to 1; 0 for what is no number. */
export function clampShare(value: number): number {
	return value > 0 ? Math.min(1, value) : 0;
}
