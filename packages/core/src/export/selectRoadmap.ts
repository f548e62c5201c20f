import { listTopics } from "../curriculum/listTopics.ts";
import type { CompiledCurriculum, RoadmapData } from "../model/compiled.ts";
import type { RoadmapId, TopicId } from "../model/id.ts";
import type { Topic } from "../model/topic.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";

/**
 * One roadmap with the topics that it lists, everything these require, and what is named beside them:
 * what an embed loads. Undefined when there is no such roadmap.
 */
export function selectRoadmap(
	compiled: CompiledCurriculum,
	roadmapId: RoadmapId,
): RoadmapData | undefined {
	const roadmap = compiled.roadmaps.find(({ id }) => id === roadmapId);
	if (!roadmap) return undefined;
	const byId = new Map(compiled.topics.map((topic) => [topic.id, topic]));
	const wanted = new Set<TopicId>();
	const pending = listTopics(roadmap.sections);
	for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
		const topic = byId.get(id);
		if (!topic || wanted.has(id)) continue;
		wanted.add(id);
		pending.push(...requiredTopics(topic.requires));
	}
	for (const id of [...wanted]) for (const beside of namedBeside(byId.get(id)!)) wanted.add(beside);
	return {
		format: compiled.format,
		locale: compiled.locale,
		roadmap,
		topics: compiled.topics.filter(({ id }) => wanted.has(id)),
	};
}

function namedBeside({ corequisites, recommends }: Topic): TopicId[] {
	return [...corequisites, ...recommends].map(({ topic }) => topic);
}
