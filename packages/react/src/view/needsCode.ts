import type { Requirement, Topic, TopicId } from "@prereq/core";
import { toDomId } from "./domId.ts";

function code(requirement: Requirement): string {
	if (requirement.type === "topic") return toDomId(requirement.topic);
	const members = requirement.of.map(code);
	const needed = { all: members.length, any: 1, atLeast: 0 }[requirement.type];
	const count = requirement.type === "atLeast" ? requirement.count : needed;
	return [...members, `${count}/${members.length}`].join(" ");
}

/** For each topic: the topics that it may be learned together with. `together` binds both. */
export type Companions = ReadonlyMap<TopicId, ReadonlySet<TopicId>>;

/** Companions of companions that are followed; clusters that are learned together are small. */
const MAX_DEPTH = 4;

/** Collects the companions of all topics. */
export function companionsOf(topics: Iterable<Topic>): Companions {
	const found = new Map<TopicId, Set<TopicId>>();
	const bind = (topic: TopicId, companion: TopicId): void => {
		const known = found.get(topic);
		if (known === undefined) found.set(topic, new Set([companion]));
		else known.add(companion);
	};
	for (const { id, corequisites } of topics) {
		for (const { topic, together } of corequisites) {
			bind(id, topic);
			if (together) bind(topic, id);
		}
	}
	return found;
}

/**
 * What has to hold before a topic can be learned, as the words of `data-needs`: topic ids, and `k/n`
 * for "at least k of the n values before this". Values that are left over all have to hold:
 * `a b c 1/2` is `a` and one of `b`, `c`. A corequisite is known or can itself be learned now.
 */
export function needsCode(
	topic: Topic,
	topics: ReadonlyMap<TopicId, Topic>,
	companions: Companions,
	visited: ReadonlySet<TopicId> = new Set(),
): string {
	const path = new Set([...visited, topic.id]);
	const words = topic.requires.map(code);
	for (const id of companions.get(topic.id) ?? []) {
		// Topics that wait for each other are learned together: the second time round it holds.
		if (path.has(id)) continue;
		const companion = topics.get(id);
		const followed = companion !== undefined && path.size <= MAX_DEPTH;
		const needs = followed ? needsCode(companion, topics, companions, path) : undefined;
		const size = needs ? leftOver(needs) : 0;
		if (needs === "") continue;
		words.push(needs === undefined ? toDomId(id) : `${toDomId(id)} ${needs} ${size}/${size} 1/2`);
	}
	return words.join(" ");
}

/** Values that a code leaves over. */
function leftOver(needs: string): number {
	let values = 0;
	for (const word of needs.split(" ")) values += 1 - Number(word.split("/")[1] ?? 0);
	return values;
}
