import type { Requirement, Topic, TopicId } from "@prereq/core";
import { toDomId } from "./domId.ts";

/** The words of one expression, behind those that are there. */
function addWords(requirement: Requirement, words: string[]): void {
	if (requirement.type === "topic") {
		words.push(toDomId(requirement.topic));
		return;
	}
	const size = requirement.of.length;
	for (const member of requirement.of) addWords(member, words);
	const needed = { all: size, any: 1, atLeast: 0 }[requirement.type];
	words.push(`${requirement.type === "atLeast" ? requirement.count : needed}/${size}`);
}

/** What some expressions ask for, as words of `data-needs`. */
export function requiredWords(requires: readonly Requirement[]): string[] {
	const words: string[] = [];
	for (const requirement of requires) addWords(requirement, words);
	return words;
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
	visited: readonly TopicId[] = [],
): string[] {
	const words = requiredWords(topic.requires);
	const around = companions.get(topic.id);
	if (around === undefined) return words;
	const path = [...visited, topic.id];
	for (const id of around) {
		// Topics that wait for each other are learned together: the second time round it holds.
		if (path.includes(id)) continue;
		const companion = path.length <= MAX_DEPTH ? topics.get(id) : undefined;
		if (companion === undefined) {
			words.push(toDomId(id));
			continue;
		}
		const needs = needsCode(companion, topics, companions, path);
		const size = leftOver(needs);
		if (size > 0) words.push(toDomId(id), ...needs, `${size}/${size}`, "1/2");
	}
	return words;
}

/** Values that the words leave over. */
function leftOver(words: readonly string[]): number {
	let values = 0;
	for (const word of words) values += 1 - Number(word.split("/")[1] ?? 0);
	return values;
}
