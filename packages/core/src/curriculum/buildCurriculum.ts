import { topologicalOrder } from "../graph/topologicalOrder.ts";
import { compareIds } from "../internal/compareIds.ts";
import type { CurriculumConfig } from "../model/config.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/id.ts";
import type { Pathway } from "../model/pathway.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Role } from "../model/role.ts";
import type { Topic } from "../model/topic.ts";
import type { Transition } from "../model/transition.ts";
import type { Translations } from "../model/translation.ts";
import { listTopics } from "./listTopics.ts";
import { prerequisiteGraph } from "./prerequisiteGraph.ts";

/** Everything that was read and found sound. */
export interface CurriculumParts {
	readonly topics: readonly Topic[];
	readonly roadmaps: readonly Roadmap[];
	readonly roles: readonly Role[];
	readonly transitions: readonly Transition[];
	readonly pathways: readonly Pathway[];
	readonly translations: ReadonlyMap<string, Translations>;
	readonly config: CurriculumConfig;
	/** The topics in the order of the curriculum, where it is known. */
	readonly order?: readonly TopicId[] | undefined;
}

/**
 * Put checked parts together. Topics come in the order of the roadmaps that list them, moved behind
 * their prerequisites where needed; unlisted ones come last, by id.
 */
export function buildCurriculum(parts: CurriculumParts): Curriculum {
	const { topics, roadmaps, config, translations } = parts;
	const ordered = roadmaps.toSorted(
		(a, b) =>
			(a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
			compareIds(a.id, b.id),
	);
	const topicById = new Map(topics.map((topic) => [topic.id, topic]));
	const order = parts.order ?? orderTopics(topicById, ordered);
	return {
		locale: config.locale,
		topics: new Map(order.map((id) => [id, topicById.get(id)!])),
		roadmaps: new Map(ordered.map((roadmap) => [roadmap.id, roadmap])),
		aliases: new Map(
			topics.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)),
		),
		roles: byId(parts.roles),
		transitions: byId(parts.transitions),
		pathways: byId(parts.pathways),
		translations,
		config,
	};
}

function orderTopics(
	topics: ReadonlyMap<TopicId, Topic>,
	roadmaps: readonly Roadmap[],
): readonly TopicId[] {
	const authored = new Set<TopicId>(roadmaps.flatMap((roadmap) => listTopics(roadmap.sections)));
	for (const id of [...topics.keys()].sort(compareIds)) authored.add(id);
	return topologicalOrder(prerequisiteGraph([...authored].map((id) => topics.get(id)!)));
}

function byId<T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> {
	return new Map(parts.toSorted((a, b) => compareIds(a.id, b.id)).map((part) => [part.id, part]));
}
