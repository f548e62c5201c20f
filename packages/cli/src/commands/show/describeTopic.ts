import type { Curriculum, Effort, Requirement, Topic, TopicId } from "@prereq/core";
import { prerequisiteGraph } from "@prereq/core";
import {
	dependentsOf,
	directDependents,
	directPrerequisites,
	prerequisitesOf,
} from "@prereq/core/graph";
import { planLearningPath } from "@prereq/core/plan";
import { CliError } from "../../cliError.ts";
import { listedTopics } from "../../listedTopics.ts";

/** A topic in a list. */
export interface TopicLine {
	readonly id: TopicId;
	readonly title: string;
	readonly effort?: Effort;
}

/** Something to learn before the topic. */
export interface PrerequisiteLine extends TopicLine {
	/** The topic names it itself. */
	readonly direct: boolean;
	/** `always`, or a choice: `suggested` on the shortest way, `alternative` beside it. */
	readonly need: "always" | "suggested" | "alternative";
	/** Why the topic needs it, when it says so. */
	readonly reason?: string;
}

/** What `prereq show` answers. Stable: members are added, never changed. */
export interface TopicDescription {
	readonly version: 1;
	/** The former id that was asked for. */
	readonly askedFor?: string;
	readonly topic: Pick<Topic, "id" | "title" | "kind" | "level" | "effort" | "tags" | "aliases">;
	readonly roadmaps: readonly {
		readonly id: string;
		readonly title: string;
		readonly section: string;
	}[];
	/** The expressions as written. */
	readonly requires: readonly Requirement[];
	/** In learning order. */
	readonly prerequisites: readonly PrerequisiteLine[];
	/** In learning order. */
	readonly dependents: readonly (TopicLine & { readonly direct: boolean })[];
	/** Minutes from nothing to the end of the topic on the shortest way. */
	readonly effortToReach: Effort & {
		readonly topics: number;
		/** Topics of the way that state no effort and add nothing to the sum. */
		readonly withoutEffort: number;
	};
}

/**
 * Collects what there is to say about a topic of the curriculum.
 * @throws CliError when no order of learning reaches it
 */
export function describeTopic(curriculum: Curriculum, topic: Topic): TopicDescription {
	const { topics } = curriculum;
	const graph = prerequisiteGraph(topics.values());
	const before = new Set(prerequisitesOf(graph, topic.id));
	const after = new Set(dependentsOf(graph, topic.id));
	const direct = new Set(directPrerequisites(graph, topic.id));
	const directAfter = new Set(directDependents(graph, topic.id));
	const reasons = reasonsOf(topic.requires);
	const { path, error } = planLearningPath({
		topics: [...topics.values()],
		goal: topic.id,
		alternatives: 0,
	});
	if (error !== undefined) throw new CliError(error.message);
	const chosen = new Set(path.topics);
	const unavoidable = new Set(path.unavoidable);
	const inOrder = (ids: ReadonlySet<TopicId>): Topic[] =>
		[...topics.values()].filter(({ id }) => ids.has(id));
	return {
		version: 1,
		topic: {
			id: topic.id,
			title: topic.title,
			kind: topic.kind,
			...(topic.level === undefined ? {} : { level: topic.level }),
			...(topic.effort === undefined ? {} : { effort: topic.effort }),
			tags: topic.tags,
			aliases: topic.aliases,
		},
		roadmaps: [...curriculum.roadmaps.values()].flatMap(({ id, title, sections }) => {
			const section = listedTopics(sections).get(topic.id);
			return section === undefined ? [] : [{ id, title, section: section.title }];
		}),
		requires: topic.requires,
		prerequisites: inOrder(before).map((one) => {
			const reason = reasons.get(one.id);
			const isChosen = chosen.has(one.id) ? "suggested" : "alternative";
			return {
				...lineOf(one),
				direct: direct.has(one.id),
				need: unavoidable.has(one.id) ? "always" : isChosen,
				...(reason === undefined ? {} : { reason }),
			};
		}),
		dependents: inOrder(after).map((one) => ({ ...lineOf(one), direct: directAfter.has(one.id) })),
		effortToReach: sumEffort(inOrder(chosen)),
	};
}

function lineOf({ id, title, effort }: Topic): TopicLine {
	return { id, title, ...(effort === undefined ? {} : { effort }) };
}

function reasonsOf(requires: readonly Requirement[]): ReadonlyMap<TopicId, string> {
	const reasons = new Map<TopicId, string>();
	const pending = requires.map((requirement) => ({ requirement, reason: requirement.reason }));
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const { requirement, reason } = next;
		if (requirement.type !== "topic") {
			for (const member of requirement.of) {
				pending.push({ requirement: member, reason: member.reason ?? reason });
			}
		} else if (reason !== undefined) reasons.set(requirement.topic, reason);
	}
	return reasons;
}

function sumEffort(topics: readonly Topic[]): TopicDescription["effortToReach"] {
	const known = topics.flatMap(({ effort }) => effort ?? []);
	const sum = (part: keyof Effort): number =>
		known.reduce((total, effort) => total + effort[part], 0);
	return {
		low: sum("low"),
		likely: sum("likely"),
		high: sum("high"),
		topics: topics.length,
		withoutEffort: topics.length - known.length,
	};
}
