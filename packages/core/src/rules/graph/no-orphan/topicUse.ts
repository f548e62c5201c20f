import { listAt, listReferences } from "../../../curriculum/listReferences.ts";
import type { ParsedTopic } from "../../../curriculum/parsedFile.ts";
import type { TopicId } from "../../../model/id.ts";
import type { RuleIndex } from "../../engine/ruleIndex.ts";

/** How topics are connected with roadmaps and with each other. */
export interface TopicUse {
	/** Topics that another one requires, recommends or is learned with, or that something else shows. */
	readonly reached: ReadonlySet<TopicId>;
	/** Topics that require, recommend or are learned with others. */
	readonly leading: ReadonlySet<TopicId>;
	/** Whether all that could lead to a topic was read and names only what exists. */
	readonly isWhole: boolean;
}

const KEYS = ["requires", "corequisites", "recommends"];

/** How the topics of an index are used. */
export function topicUse({ files, topics, topicById }: RuleIndex): TopicUse {
	const reached = new Set<TopicId>();
	for (const file of files) {
		if (file.kind !== "roadmap" && file.kind !== "transition") continue;
		for (const { topic } of file.links) reached.add(topic);
		if (file.kind === "transition") continue;
		const { goals = [], groups = [], advice = [] } = file.roadmap ?? {};
		for (const { topics: ids } of [...goals, ...advice]) for (const id of ids) reached.add(id);
		for (const { of } of groups) for (const id of of) reached.add(id);
	}
	const leading = new Set<TopicId>();
	for (const topic of topics) {
		for (const named of namedTopics(topic)) {
			reached.add(named);
			leading.add(topic.id);
		}
	}
	const isRead = files.every(
		(file) =>
			(file.kind !== "topic" || file.topic) &&
			(file.kind !== "roadmap" || file.roadmap) &&
			(file.kind !== "transition" || file.transition),
	);
	const isWhole = isRead && Array.from(reached).every((id) => topicById.has(id));
	return { reached, leading, isWhole };
}

/** Every topic that the front matter of one connects it with, in reading order. */
export function namedTopics({ document: { frontmatter } }: ParsedTopic): TopicId[] {
	return KEYS.flatMap((key) => {
		const list = listAt(frontmatter, key);
		return list === undefined ? [] : listReferences(key, list).map(({ topic }) => topic);
	});
}
