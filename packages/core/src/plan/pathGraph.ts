import { buildDigraph } from "../graph/buildDigraph.ts";
import type { Digraph } from "../graph/digraph.ts";
import { findCycles, isAcyclic } from "../graph/findCycles.ts";
import type { TopicId } from "../model/id.ts";
import type { TopicFacts } from "../model/topic.ts";
import { corequisiteUnits } from "../requirement/corequisiteUnits.ts";
import { forwardChain } from "../requirement/forwardChain.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import { buildRequirementNet } from "../requirement/requirementNet.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";
import { settleKnown } from "../requirement/settleKnown.ts";

/** What orders read of a topic. */
export interface OrderableTopic extends RequiringTopic {
	readonly recommends?: TopicFacts["recommends"];
}

/** The topics of a path and what each of them waits for there, without circles. */
export interface PathGraph {
	/** Topics learned at the same time are one node, under the id of the first of them. */
	readonly graph: Digraph;
	/** All topics of a node, in author order. */
	readonly unitOf: (id: TopicId) => readonly TopicId[];
}

/**
 * The order constraints among the topics of a path: prerequisites, corequisites, and recommended
 * topics as far as they contradict neither. Of alternatives that support each other in a circle,
 * only what comes first counts.
 */
export function pathGraph(
	topics: readonly OrderableTopic[],
	path: ReadonlySet<TopicId>,
	known: Iterable<TopicId> = [],
): PathGraph {
	const listed = topics.filter(({ id }) => path.has(id));
	const { leaderOf, unitOf } = unitsOf(listed);
	const wait = (of: (topic: OrderableTopic) => readonly TopicId[]): Map<TopicId, Set<TopicId>> => {
		const waits = new Map<TopicId, Set<TopicId>>();
		for (const topic of listed) {
			const leader = leaderOf(topic.id);
			const needs = waits.get(leader) ?? new Set();
			for (const id of of(topic))
				if (path.has(id) && leaderOf(id) !== leader) needs.add(leaderOf(id));
			waits.set(leader, needs);
		}
		return waits;
	};
	const hard = upwards(
		wait(({ requires, corequisites = [] }) => [
			...requiredTopics(requires),
			...corequisites.map(({ topic }) => topic),
		]),
		() => derivationRank(listed, path, known, leaderOf),
	);
	const soft = wait(({ recommends = [] }) => recommends.map(({ topic }) => topic));
	return { graph: graphOf(addWishes(hard, soft)), unitOf };
}

/** Adds soft waits; of each circle that arises one of them is given up. */
function addWishes(hard: Waits, soft: Waits): Waits {
	const all = new Map(
		Array.from(hard, ([id, needs]) => [id, new Set([...needs, ...soft.get(id)!])] as const),
	);
	for (
		let cycles = findCycles(graphOf(all));
		cycles.length > 0;
		cycles = findCycles(graphOf(all))
	) {
		for (const cycle of cycles) {
			const at = cycle.findIndex((id, i) => !hard.get(id)!.has(cycle[(i + 1) % cycle.length]!));
			all.get(cycle[at]!)!.delete(cycle[(at + 1) % cycle.length]!);
		}
	}
	return all;
}

type Waits = ReadonlyMap<TopicId, ReadonlySet<TopicId>>;

function graphOf(waits: Waits): Digraph {
	return buildDigraph(Array.from(waits, ([id, needs]) => ({ id, requires: [...needs] }))).graph;
}

/** The waits as they are, or, where they form a circle, only those that go up in rank. */
function upwards(waits: Waits, rank: () => (id: TopicId) => number): Waits {
	if (isAcyclic(graphOf(waits))) return waits;
	const rankOf = rank();
	return new Map(
		Array.from(waits, ([id, needs]) => {
			const below = [...needs].filter((need) => rankOf(need) < rankOf(id));
			return [id, new Set(below)];
		}),
	);
}

/** When each topic can be learned at the earliest if only the path is learned. */
function derivationRank(
	listed: readonly OrderableTopic[],
	path: ReadonlySet<TopicId>,
	known: Iterable<TopicId>,
	leaderOf: (id: TopicId) => TopicId,
): (id: TopicId) => number {
	const net = buildRequirementNet(settleKnown(listed, new Set(known)));
	const start = Array.from(known, (id) => net.indexOf.get(id)).filter((at) => at !== undefined);
	const rank = new Map<TopicId, number>();
	for (const [at, part] of forwardChain(net, start).order.entries()) {
		const id = net.ids[part];
		if (id !== undefined && path.has(id)) rank.set(leaderOf(id), at);
	}
	return (id) => rank.get(id) ?? Number.POSITIVE_INFINITY;
}

function unitsOf(listed: readonly OrderableTopic[]): {
	leaderOf: (id: TopicId) => TopicId;
	unitOf: (id: TopicId) => readonly TopicId[];
} {
	const units = new Map<TopicId, readonly TopicId[]>();
	for (const unit of corequisiteUnits(listed)) for (const id of unit) units.set(id, unit);
	const unitOf = (id: TopicId): readonly TopicId[] => units.get(id) ?? [id];
	return { unitOf, leaderOf: (id) => unitOf(id)[0]! };
}
