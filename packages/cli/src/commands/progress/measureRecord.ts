import type { Curriculum, ProgressDoc, Roadmap, RoadmapSection, TopicId } from "@prereq/core";
import { measureGoal, roadmapGoal } from "@prereq/core/plan";
import {
	impliedTopics,
	knownTopics,
	type Measure,
	measureFreshness,
	measureProgress,
	measureReadiness,
	toPercent,
} from "@prereq/core/progress";
import { listedTopics } from "../../listedTopics.ts";

/** Days for 0.9 of the memory, below which a topic is worth a review. */
const FADED = 0.9;
const LISTED = 5;

/** How far a roadmap or a section is. */
export interface ScopeProgress {
	readonly id: string;
	readonly title: string;
	/** 0 for the roadmap, 1 for its sections, and so on. */
	readonly depth: number;
	/** Whole percent; 100 only at the end. */
	readonly percent: number;
	/** Minutes of effort. */
	readonly earned: number;
	readonly total: number;
	readonly remaining: number;
	readonly counts: Measure["counts"];
	/** Nothing counts here. */
	readonly empty: boolean;
}

/** How far the shortest way to the end of a roadmap is. */
export interface GoalProgress {
	/** 0 … 1. */
	readonly ratio: number;
	/** Minutes that the shortest way still takes, prerequisites from elsewhere included. */
	readonly remaining: number;
	readonly baseline: number;
	readonly criticalPath: number;
	readonly exact: boolean;
}

export interface RoadmapProgress {
	readonly id: string;
	/** The roadmap first, then its sections in reading order. */
	readonly scopes: readonly ScopeProgress[];
	/** Absent when the roadmap asks for nothing. */
	readonly goal?: GoalProgress;
	/** Topics that could be started now, and the next nearest ones with what they wait for. */
	readonly ready: readonly TopicId[];
	readonly near: readonly { readonly id: TopicId; readonly readiness: number }[];
	/** Known because something done needs it, though nothing is recorded. */
	readonly implied: readonly TopicId[];
}

/** What `prereq progress` answers. Stable: members are added, never changed. */
export interface RecordMeasure {
	readonly version: 1;
	readonly roadmaps: readonly RoadmapProgress[];
	readonly freshness: {
		/** Mean over the effort that is done, 0 … 1. */
		readonly mean: number;
		/** Done topics whose chance to be remembered has fallen below 0.9, the faintest first. */
		readonly faded: readonly { readonly id: TopicId; readonly freshness: number }[];
	};
	/** Recorded ids that the curriculum does not have. They are kept. */
	readonly unknown: readonly TopicId[];
}

/**
 * Measures a record.
 * @param now - ms since the epoch
 */
export function measureRecord(
	curriculum: Curriculum,
	progress: ProgressDoc,
	roadmaps: readonly Roadmap[],
	now: number,
): RecordMeasure {
	const { aliases } = curriculum;
	const topics = [...curriculum.topics.values()];
	const known = knownTopics(progress, aliases);
	const implied = impliedTopics(topics, known);
	const readiness = measureReadiness({ topics, progress, aliases, implied });
	const fresh = measureFreshness({ topics, progress, aliases, now });
	return {
		version: 1,
		roadmaps: roadmaps.map((roadmap): RoadmapProgress => {
			const listed = [...listedTopics(roadmap.sections).keys()];
			const open = listed.filter((id) => !known.has(id) && !implied.has(id));
			const near = open
				.map((id) => ({ id, ...readiness.get(id)! }))
				.filter(({ ready, readiness: level }) => !ready && level > 0)
				.sort((a, b) => b.readiness - a.readiness);
			const { goal } = measureGoal({ topics, goal: roadmapGoal(roadmap), progress, aliases });
			return {
				id: roadmap.id,
				scopes: measureScopes(curriculum, progress, roadmap),
				...(goal === undefined
					? {}
					: {
							goal: {
								ratio: goal.ratio,
								remaining: goal.remaining,
								baseline: goal.baseline,
								criticalPath: goal.criticalPath.effort,
								exact: goal.exact,
							},
						}),
				ready: open.filter((id) => readiness.get(id)!.ready),
				near: near.slice(0, LISTED).map(({ id, readiness: level }) => ({ id, readiness: level })),
				implied: listed.filter((id) => implied.has(id)),
			};
		}),
		freshness: {
			mean: fresh.freshness,
			faded: fresh.topics.filter(({ freshness }) => freshness < FADED),
		},
		unknown: Object.keys(progress.items).filter(
			(id) => !curriculum.topics.has(id) && !aliases.has(id),
		),
	};
}

function measureScopes(
	{ topics, aliases }: Curriculum,
	progress: ProgressDoc,
	roadmap: Roadmap,
): ScopeProgress[] {
	const measure = measureProgress({ roadmap, topics: topics.values(), progress, aliases });
	const scopes = [scopeOf(roadmap, 0, measure)];
	const pending = roadmap.sections.map((section) => ({ section, depth: 1 })).reverse();
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const { section, depth } = next;
		scopes.push(scopeOf(section, depth, measure.sections.get(section.id)!));
		for (const below of section.sections.toReversed())
			pending.push({ section: below, depth: depth + 1 });
	}
	return scopes;
}

function scopeOf(
	{ id, title }: Pick<Roadmap | RoadmapSection, "id" | "title">,
	depth: number,
	measure: Measure,
): ScopeProgress {
	const { earned, total, remaining, counts, empty } = measure;
	return { id, title, depth, percent: toPercent(measure), earned, total, remaining, counts, empty };
}
