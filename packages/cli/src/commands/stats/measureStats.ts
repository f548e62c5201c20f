import { type Curriculum, prerequisiteGraph, type Roadmap, type TopicId } from "@prereq/core";
import {
	curricularMetrics,
	type Digraph,
	directPrerequisites,
	edgeBottleneck,
	longestChain,
	measureWidth,
	prerequisitesOf,
	restrictTo,
	topicIds,
} from "@prereq/core/graph";
import { effortMinutes } from "@prereq/core/progress";
import { listedTopics } from "../../listedTopics.ts";
import type { SORTS } from "./sorts.ts";

export type Sort = (typeof SORTS)[number];

/** Above so many prerequisites their bottlenecks are not looked for; above so many topics the width. */
const MOST_EDGES = 3_000;
const MOST_TOPICS = 5_000;
const BOTTLENECKS = 5;

export interface TopicStats extends Readonly<Record<Sort, number>> {
	readonly id: TopicId;
	readonly title: string;
}

/** What `prereq stats` answers. Stable: members are added, never changed. */
export interface CurriculumStats {
	readonly version: 1;
	readonly roadmap?: { readonly id: string; readonly title: string };
	readonly topics: number;
	readonly prerequisites: number;
	/** What a topic counts: 1, or its effort in hours. */
	readonly unit: "topic" | "hour";
	readonly sort: Sort;
	/** The highest by the measure asked for. */
	readonly top: readonly TopicStats[];
	/** Sums over all topics. */
	readonly total: Readonly<Record<Sort, number>>;
	readonly longestChain: {
		/** In the unit. */
		readonly weight: number;
		readonly topics: readonly TopicId[];
	};
	/** Topics of which none needs another: how many can be learned side by side. */
	readonly width?: { readonly size: number; readonly topics: readonly TopicId[] };
	/** Prerequisites on which the most hangs. */
	readonly bottlenecks?: readonly {
		readonly prerequisite: TopicId;
		readonly topic: TopicId;
		/** Share of all pairs of topics that are joined by this prerequisite alone. */
		readonly share: number;
	}[];
}

export interface StatsOptions {
	readonly roadmap?: Roadmap;
	readonly sort: Sort;
	readonly top: number;
	readonly byEffort: boolean;
}

/** Measures a curriculum or the part of it that a roadmap needs. */
export function measureStats(curriculum: Curriculum, options: StatsOptions): CurriculumStats {
	const { roadmap, sort, byEffort } = options;
	const { topics } = curriculum;
	const whole = prerequisiteGraph(topics.values());
	const graph = roadmap === undefined ? whole : restrictTo(whole, scopeOf(roadmap, whole));
	const weightOf = (id: TopicId): number => (byEffort ? effortMinutes(topics.get(id)!) / 60 : 1);
	const metrics = curricularMetrics(graph, weightOf);
	const ids = topicIds(graph);
	const edges = ids.flatMap((topic) =>
		directPrerequisites(graph, topic).map((prerequisite) => ({ prerequisite, topic })),
	);
	const chain = longestChain(graph, weightOf);
	const ranked = Array.from(metrics.topics, ([id, { complexity, ...rest }]): TopicStats => {
		const { title } = topics.get(id)!;
		return { id, title, cruciality: complexity, ...rest };
	}).sort((a, b) => b[sort] - a[sort]);
	const { complexity, blocking, delay, centrality } = metrics;
	return {
		version: 1,
		...(roadmap === undefined ? {} : { roadmap: { id: roadmap.id, title: roadmap.title } }),
		topics: ids.length,
		prerequisites: edges.length,
		unit: byEffort ? "hour" : "topic",
		sort,
		top: ranked.slice(0, options.top),
		total: { cruciality: complexity, blocking, delay, centrality },
		longestChain: { weight: chain.total, topics: chain.chain },
		...(ids.length > MOST_TOPICS ? {} : { width: widthOf(graph) }),
		...(edges.length > MOST_EDGES ? {} : { bottlenecks: narrowest(graph, edges) }),
	};
}

function widthOf(graph: Digraph): NonNullable<CurriculumStats["width"]> {
	const { width, antichain } = measureWidth(graph);
	return { size: width, topics: antichain };
}

function narrowest(
	graph: Digraph,
	edges: readonly { readonly prerequisite: TopicId; readonly topic: TopicId }[],
): NonNullable<CurriculumStats["bottlenecks"]> {
	return edges
		.map((edge) => ({ ...edge, share: edgeBottleneck(graph, edge.prerequisite, edge.topic).share }))
		.filter(({ share }) => share > 0)
		.sort((a, b) => b.share - a.share)
		.slice(0, BOTTLENECKS);
}

function scopeOf({ sections }: Roadmap, graph: Digraph): TopicId[] {
	const listed = [...listedTopics(sections).keys()];
	return [...new Set([...listed, ...listed.flatMap((id) => prerequisitesOf(graph, id))])];
}
