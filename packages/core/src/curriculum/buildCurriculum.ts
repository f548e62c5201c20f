import { topologicalOrder } from "../graph/topologicalOrder.ts";
import { compareIds } from "../internal/compareIds.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/id.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Topic } from "../model/topic.ts";
import { listTopics } from "./listTopics.ts";
import { prerequisiteGraph } from "./prerequisiteGraph.ts";

/**
 * Put checked parts together. Topics come in the order of the roadmaps that list them, moved behind
 * their prerequisites where needed; unlisted ones come last, by id.
 */
export function buildCurriculum(
	topics: readonly Topic[],
	roadmaps: readonly Roadmap[],
	locale: string,
): Curriculum {
	const ordered = roadmaps.toSorted(
		(a, b) =>
			(a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
			compareIds(a.id, b.id),
	);
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	const authored = new Set<TopicId>(ordered.flatMap((roadmap) => listTopics(roadmap.sections)));
	for (const id of [...byId.keys()].sort(compareIds)) authored.add(id);
	const graph = prerequisiteGraph([...authored].map((id) => byId.get(id)!));
	return {
		locale,
		topics: new Map(topologicalOrder(graph).map((id) => [id, byId.get(id)!])),
		roadmaps: new Map(ordered.map((roadmap) => [roadmap.id, roadmap])),
		aliases: new Map(
			topics.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)),
		),
	};
}
