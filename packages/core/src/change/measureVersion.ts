import { prerequisiteGraph } from "../curriculum/prerequisiteGraph.ts";
import { longestChain } from "../graph/longestChain.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { Effort } from "../model/effort.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { TopicFacts } from "../model/topic.ts";
import { effortMinutes } from "../progress/effortMinutes.ts";
import { emptyProgress } from "../progress/emptyProgress.ts";
import { measureProgress } from "../progress/measureProgress.ts";
import type { CriticalPath } from "./curriculumDiff.ts";

const BOUNDS = ["low", "likely", "high"] as const;
type Bound = (typeof BOUNDS)[number];

/** Minutes of all topics together. */
export function measureTopics({ topics }: Curriculum): Effort {
	return byBound((bound) => {
		let sum = 0;
		for (const topic of topics.values()) sum += effortMinutes(atBound(topic, bound));
		return sum;
	});
}

/** Minutes of a roadmap as a beginner meets it, choices counted once. */
export function measureRoadmap({ topics }: Curriculum, roadmap: Roadmap): Effort {
	return byBound(
		(bound) =>
			measureProgress({
				roadmap,
				topics: [...topics.values()].map((topic) => atBound(topic, bound)),
				progress: emptyProgress(),
			}).total,
	);
}

/** The longest chain of prerequisites by likely effort. */
export function criticalPath({ topics }: Curriculum): CriticalPath {
	const graph = prerequisiteGraph(topics.values());
	const { total, chain } = longestChain(graph, (id) => effortMinutes(topics.get(id)!));
	return { minutes: total, topics: chain };
}

function atBound<T extends Pick<TopicFacts, "effort">>(topic: T, bound: Bound): T {
	const minutes = topic.effort?.[bound];
	if (minutes === undefined) return topic;
	return { ...topic, effort: { low: minutes, likely: minutes, high: minutes } };
}

function byBound(measure: (bound: Bound) => number): Effort {
	const [low = 0, likely = 0, high = 0] = BOUNDS.map(measure);
	return { low, likely, high };
}
