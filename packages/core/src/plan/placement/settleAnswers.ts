import { buildDigraph } from "../../graph/buildDigraph.ts";
import type { Digraph } from "../../graph/digraph.ts";
import { whyNeeded } from "../../graph/whyNeeded.ts";
import type { TopicId } from "../../model/id.ts";
import { requiredTopics } from "../../requirement/requiredTopics.ts";
import type { RequiringTopic } from "../../requirement/requiringTopic.ts";
import type { KnowledgeSpace } from "./knowledgeSpace.ts";
import type { PlacementAnswer } from "./placementAnswer.ts";

/** An answer that cannot be true together with newer ones. */
export interface PlacementContradiction {
	/** The older answer; it was set aside. */
	readonly overruled: PlacementAnswer;
	/** Newer answers, as few as it takes, oldest first. */
	readonly by: readonly PlacementAnswer[];
	/** Why, by answer in `by`: from a topic that is not known up to one that needs it. */
	readonly chains: readonly (readonly TopicId[])[];
}

/** Answers of which no two disagree. */
export interface SettledAnswers {
	/** Of several about one topic the newest, oldest first. */
	readonly answers: readonly PlacementAnswer[];
	readonly contradictions: readonly PlacementContradiction[];
}

/**
 * Makes answers agree: going back in time, an answer that contradicts newer ones is set aside, so that
 * what followed from it is open again.
 *
 * @param reachable - the topics that somebody can know at all; others are taken as they are said
 */
export function settleAnswers(
	topics: readonly RequiringTopic[],
	space: KnowledgeSpace,
	reachable: ReadonlySet<TopicId>,
	given: readonly PlacementAnswer[],
): SettledAnswers {
	const latest = new Map<TopicId, PlacementAnswer>();
	for (const answer of given) {
		latest.delete(answer.topic);
		latest.set(answer.topic, answer);
	}
	if (latest.size === given.length && agree([...latest.values()])) {
		return { answers: given, contradictions: [] };
	}
	const accepted: PlacementAnswer[] = [];
	const contradictions: PlacementContradiction[] = [];
	let graph: Digraph | undefined;
	for (const answer of given.toReversed()) {
		const same = accepted.find(({ topic }) => topic === answer.topic);
		if (same === undefined && agree([...accepted, answer])) {
			accepted.push(answer);
			continue;
		}
		if (same !== undefined && isYes(same) === isYes(answer)) continue;
		const by = (same === undefined ? fewest(accepted, answer) : [same]).toReversed();
		graph ??= mentions(topics);
		contradictions.push({ overruled: answer, by, chains: chainsOf(graph, [...by, answer]) });
	}
	return { answers: accepted.reverse(), contradictions: contradictions.reverse() };

	function agree(answers: readonly PlacementAnswer[]): boolean {
		const lacking = answers.filter((answer) => !isYes(answer)).map(({ topic }) => topic);
		const possible = space.largestWithout(lacking);
		return answers.every(
			(answer) => !isYes(answer) || possible.has(answer.topic) || !reachable.has(answer.topic),
		);
	}

	/** As few of the accepted answers as are needed to contradict another one. */
	function fewest(all: readonly PlacementAnswer[], answer: PlacementAnswer): PlacementAnswer[] {
		let needed = [...all];
		for (const one of all) {
			const without = needed.filter((other) => other !== one);
			if (!agree([...without, answer])) needed = without;
		}
		return needed;
	}
}

export function isYes({ answer }: PlacementAnswer): boolean {
	return answer === "yes";
}

/** From each unknown topic to the known one that cannot be without it, in the order of all but the last. */
function chainsOf(graph: Digraph, answers: readonly PlacementAnswer[]): (readonly TopicId[])[] {
	const known = answers.find(isYes)!;
	const last = answers.at(-1)!;
	return answers.slice(0, -1).map((answer) => {
		const lacking = isYes(answer) ? last : answer;
		return whyNeeded(graph, lacking.topic, known.topic)!;
	});
}

/** Every topic that another one names, prerequisite or corequisite. */
function mentions(topics: readonly RequiringTopic[]): Digraph {
	const partners = new Map<TopicId, TopicId[]>();
	for (const { id, corequisites = [] } of topics)
		for (const { topic, together } of corequisites)
			if (together) partners.set(topic, [...(partners.get(topic) ?? []), id]);
	return buildDigraph(
		topics.map(({ id, requires, corequisites = [] }) => ({
			id,
			requires: [
				...requiredTopics(requires),
				...corequisites.map(({ topic }) => topic),
				...(partners.get(id) ?? []),
			],
		})),
	).graph;
}
