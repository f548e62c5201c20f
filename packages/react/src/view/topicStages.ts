import type { Topic, TopicId } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";

/** A topic with everything before and after it, in stages: a stage needs only earlier ones. */
export interface TopicStages {
	/** Foundations first. */
	readonly before: readonly (readonly TopicId[])[];
	/** What needs the topic itself first. */
	readonly after: readonly (readonly TopicId[])[];
}

type Neighbours = ReadonlyMap<TopicId, readonly TopicId[]>;

/** What can be reached from a topic, the topic itself left out. */
function reached(from: TopicId, neighbours: Neighbours): Set<TopicId> {
	const found = new Set([from]);
	for (const id of found) for (const next of neighbours.get(id) ?? []) found.add(next);
	found.delete(from);
	return found;
}

/** Stage by stage what needs nothing that is left; a cycle, which checked data have not, is one stage. */
function stages(members: ReadonlySet<TopicId>, needs: Neighbours, dependents: Neighbours) {
	const waiting = new Map<TopicId, number>();
	for (const id of needs.keys()) {
		if (!members.has(id)) continue;
		waiting.set(id, needs.get(id)?.filter((other) => members.has(other)).length ?? 0);
	}
	const ranks = new Map([...waiting.keys()].map((id, rank) => [id, rank]));
	const rankOf = (id: TopicId): number => ranks.get(id) ?? 0;
	const found: TopicId[][] = [];
	let stage = [...waiting.keys()].filter((id) => waiting.get(id) === 0);
	while (stage.length > 0) {
		found.push(stage);
		const open: TopicId[] = [];
		for (const id of stage) {
			waiting.delete(id);
			for (const dependent of dependents.get(id) ?? []) {
				const left = (waiting.get(dependent) ?? 0) - 1;
				if (waiting.has(dependent)) waiting.set(dependent, left);
				if (left === 0) open.push(dependent);
			}
		}
		stage = open.sort((a, b) => rankOf(a) - rankOf(b));
	}
	if (waiting.size > 0) found.push([...waiting.keys()]);
	return found;
}

/**
 * The stages around a topic of the list, as `levels` of `@prereq/core/graph` counts them; here in a
 * tenth of its bytes. Each keeps the order of the list.
 */
export function topicStages(topics: readonly Topic[], id: TopicId): TopicStages {
	const needs = new Map<TopicId, readonly TopicId[]>(topics.map((topic) => [topic.id, []]));
	const dependents = new Map<TopicId, TopicId[]>();
	for (const topic of topics) {
		const known = requiredTopics(topic.requires).filter((other) => needs.has(other));
		needs.set(topic.id, known);
		for (const other of known) {
			const list = dependents.get(other);
			if (list === undefined) dependents.set(other, [topic.id]);
			else list.push(topic.id);
		}
	}
	const stagesOf = (neighbours: Neighbours): TopicId[][] =>
		stages(reached(id, neighbours), needs, dependents);
	return { before: stagesOf(needs), after: stagesOf(dependents) };
}
