import { type Curriculum, prerequisiteGraph, type Topic, type TopicId } from "@prereq/core";
import { whyNeeded } from "@prereq/core/graph";
import { type PathGoal, planLearningPath, roadmapGoal } from "@prereq/core/plan";
import { findRoadmap } from "../../findRoadmap.ts";
import { findTopic } from "../../findTopic.ts";
import { listedTopics } from "../../listedTopics.ts";
import { linkReason, type PrerequisiteLink } from "./linkReason.ts";

/** A topic of the chain and how the one before it is asked for. */
export interface ChainLink extends PrerequisiteLink {
	readonly id: TopicId;
	readonly title: string;
}

/** What `prereq why` answers. Stable: members are added, never changed. */
export interface NeedExplanation {
	readonly version: 1;
	readonly topic: { readonly id: TopicId; readonly title: string };
	readonly goal: {
		readonly kind: "topic" | "roadmap";
		readonly id: string;
		readonly title: string;
	};
	/** `always`, `choice` when the goal can be reached without it, `never` when nothing asks for it. */
	readonly needed: "always" | "choice" | "never";
	/** Section of the roadmap that lists the topic itself. */
	readonly section?: string;
	/** From the topic up to the goal, or to the topic of the roadmap that needs it; a shortest one. */
	readonly chain: readonly ChainLink[];
}

/** @throws CliError for a topic or goal that is not there */
export function explainNeed(curriculum: Curriculum, asked: string, aim: string): NeedExplanation {
	const topic = findTopic(curriculum, asked);
	const isTopic = curriculum.topics.has(aim) || curriculum.aliases.has(aim);
	const isRoadmap = curriculum.roadmaps.has(aim);
	if (isTopic || !isRoadmap) {
		const goal = findTopic(curriculum, aim);
		const { id, title } = goal;
		return explain(curriculum, topic, {
			...{ kind: "topic", id, title },
			goal: id,
			ends: [id],
		});
	}
	const roadmap = findRoadmap(curriculum, aim);
	const { id, title, sections } = roadmap;
	const listed = listedTopics(sections);
	const section = listed.get(topic.id)?.title;
	const explanation = explain(curriculum, topic, {
		...{ kind: "roadmap", id, title },
		goal: roadmapGoal(roadmap),
		ends: section === undefined ? [...listed.keys()] : [topic.id],
	});
	return { ...explanation, ...(section === undefined ? {} : { section }) };
}

interface Aim {
	readonly kind: "topic" | "roadmap";
	readonly id: string;
	readonly title: string;
	readonly goal: PathGoal;
	/** Topics at which a chain may end. */
	readonly ends: readonly TopicId[];
}

function explain(
	{ topics }: Curriculum,
	{ id, title }: Topic,
	{ kind, id: goalId, title: goalTitle, goal, ends }: Aim,
): NeedExplanation {
	const graph = prerequisiteGraph(topics.values());
	let chain: string[] = [];
	for (const end of ends) {
		const found = whyNeeded(graph, id, end);
		if (found !== undefined && (chain.length === 0 || found.length < chain.length)) chain = found;
	}
	const { path } = planLearningPath({ topics: [...topics.values()], goal, alternatives: 0 });
	const isUnavoidable = path?.unavoidable.includes(id) === true;
	return {
		version: 1,
		topic: { id, title },
		goal: { kind, id: goalId, title: goalTitle },
		needed: chain.length === 0 ? "never" : isUnavoidable ? "always" : "choice",
		chain: chain.map((link, at) => {
			const own = topics.get(link)!;
			const below = chain[at - 1];
			return { id: link, title: own.title, ...(below === undefined ? {} : linkReason(own, below)) };
		}),
	};
}
