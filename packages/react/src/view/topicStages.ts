import type { Topic, TopicId } from "@prereq/core";
import {
	buildDigraph,
	type Digraph,
	dependentsOf,
	isAcyclic,
	levels,
	prerequisitesOf,
	restrictTo,
} from "@prereq/core/graph";
import { requiredTopics } from "@prereq/core/progress";

/** A topic with everything before and after it, in stages: a stage needs only earlier ones. */
export interface TopicStages {
	/** Foundations first. */
	readonly before: readonly (readonly TopicId[])[];
	/** What needs the topic itself first. */
	readonly after: readonly (readonly TopicId[])[];
}

/** Groups ids by their level; data that were never checked for cycles give one group. */
function byLevel(graph: Digraph, ids: readonly TopicId[]): TopicId[][] {
	const part = restrictTo(graph, ids);
	const levelOf = isAcyclic(part) ? levels(part) : new Map<TopicId, number>();
	const groups: TopicId[][] = [];
	for (const id of ids) {
		const level = levelOf.get(id) ?? 0;
		const group = groups[level] ?? [];
		groups[level] = group;
		group.push(id);
	}
	return groups.filter((group) => group.length > 0);
}

/** The stages around a topic of the list; each keeps the order of the list. */
export function topicStages(topics: readonly Topic[], id: TopicId): TopicStages {
	const records = topics.map((topic) => ({
		id: topic.id,
		requires: requiredTopics(topic.requires),
	}));
	const { graph } = buildDigraph(records);
	const stagesOf = (found: readonly TopicId[]): TopicId[][] => {
		const members = new Set(found);
		members.delete(id);
		return byLevel(
			graph,
			topics.flatMap((topic) => (members.has(topic.id) ? topic.id : [])),
		);
	};
	return { before: stagesOf(prerequisitesOf(graph, id)), after: stagesOf(dependentsOf(graph, id)) };
}
