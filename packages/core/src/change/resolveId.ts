import type { Curriculum } from "../model/curriculum.ts";
import type { RoadmapId, TopicId } from "../model/id.ts";
import { currentId } from "../progress/aliases.ts";

/** The topic that an id stands for; undefined when it stands for none. */
export function resolveTopic({ topics, aliases }: Curriculum, id: TopicId): TopicId | undefined {
	if (topics.has(id)) return id;
	const current = currentId(id, aliases);
	return topics.has(current) ? current : undefined;
}

/** The same for a roadmap. */
export function resolveRoadmap({ roadmaps }: Curriculum, id: RoadmapId): RoadmapId | undefined {
	if (roadmaps.has(id)) return id;
	return [...roadmaps.values()].find(({ aliases }) => aliases.includes(id))?.id;
}
