import type { SectionId, TopicId } from "../model/id.ts";
import type { ProgressDoc, Status } from "../model/progress.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { TopicFacts } from "../model/topic.ts";
import type { Aliases } from "./aliases.ts";
import { type MeasureProblem, topicWeights, usableChoices } from "./measureInput.ts";
import { type OutlineScope, outlineScope } from "./outlineScope.ts";
import { resolveProgress } from "./resolveProgress.ts";
import { type OutlineEntry, roadmapOutline } from "./roadmapOutline.ts";
import type { OpenScore, Score } from "./scoreChoice.ts";
import { creditFor, prereqPolicy, type ScorePolicy } from "./scorePolicy.ts";
import { scoreScope } from "./scoreScope.ts";
import { itemStatus } from "./statusRank.ts";

/** How far a part of a roadmap is. Minutes of effort, or topics where each weighs the same. */
export interface Measure extends OpenScore {
	/** `earned / total`, 0 … 1; 1 when nothing counts. */
	readonly ratio: number;
	/** Nothing counts here: a ratio of 1 means nothing. */
	readonly empty: boolean;
	/** Optional topics, kept apart. */
	readonly bonus: Score;
	/** Required topics by status. */
	readonly counts: Readonly<Record<Status, number>>;
	/** Topics that a skip took out of the total. */
	readonly waived: readonly TopicId[];
}

/** How far a roadmap is. */
export interface RoadmapMeasure extends Measure {
	readonly sections: ReadonlyMap<SectionId, Measure>;
	readonly tracks: ReadonlyMap<string, OpenScore>;
	readonly groups: ReadonlyMap<string, OpenScore>;
	/** What could not be counted as written. */
	readonly problems: readonly MeasureProblem[];
}

export interface MeasureOptions {
	readonly roadmap: Pick<Roadmap, "sections" | "tracks" | "groups">;
	readonly topics: Iterable<Pick<TopicFacts, "id" | "effort">>;
	readonly progress: ProgressDoc;
	/** Former ids; see `aliasesOf`. */
	readonly aliases?: Aliases;
	/** {@link prereqPolicy} when absent. */
	readonly policy?: ScorePolicy;
	/** Topics implied by what is done; they earn credit only where the policy says so. */
	readonly implied?: ReadonlySet<TopicId>;
}

/**
 * Measures a roadmap and each of its sections. Scores are pairs, so sections add up to the whole;
 * a topic that stands in two sections counts in both, and once in the whole.
 */
export function measureProgress(options: MeasureOptions): RoadmapMeasure {
	const { roadmap, policy = prereqPolicy } = options;
	const outline = roadmapOutline(roadmap);
	const { weights, problems: badTopics } = topicWeights(outline, options.topics, policy);
	const { choices, problems: badChoices } = usableChoices(outline, roadmap, policy);
	const items = resolveProgress(options.progress, options.aliases);
	const statusOf = (topic: TopicId): Status => itemStatus(items.get(topic));
	const isOptional = (entry: OutlineEntry): boolean =>
		entry.optional && policy.optional === "bonus";
	const creditOf = (topic: TopicId): number => {
		if (policy.impliedCounts && options.implied?.has(topic)) return 1;
		return creditFor(statusOf(topic), policy);
	};
	const full = ({ topic }: OutlineEntry): OpenScore => {
		const total = weights.get(topic) ?? 0;
		const earned = total * creditOf(topic);
		return { earned, total, remaining: total - earned };
	};
	const isWaived = (topic: TopicId): boolean =>
		policy.skip === "waive" && statusOf(topic) === "skipped" && creditOf(topic) < 1;
	const scoreOf = (entry: OutlineEntry): OpenScore =>
		isOptional(entry) || isWaived(entry.topic) ? NOTHING : full(entry);

	function measureScope(root: number) {
		const scope = outlineScope(outline, root, policy.repeated === "once");
		const { whole, tracks, groups } = scoreScope({ outline, scope, choices, scoreOf });
		return { measure: { ...whole, ...describe(scope, whole) }, tracks, groups };
	}

	function describe(scope: OutlineScope, whole: OpenScore) {
		const counts = { todo: 0, started: 0, done: 0, skipped: 0 };
		const bonus = { earned: 0, total: 0 };
		const waived = new Set<TopicId>();
		for (const entry of scope.entries) {
			if (!weights.has(entry.topic)) continue;
			if (isWaived(entry.topic)) waived.add(entry.topic);
			if (!isOptional(entry)) {
				counts[statusOf(entry.topic)]++;
			} else if (!isWaived(entry.topic)) {
				const score = full(entry);
				bonus.earned += score.earned;
				bonus.total += score.total;
			}
		}
		const empty = whole.total === 0;
		const ratio = empty ? 1 : whole.earned / whole.total;
		return { ratio, empty, bonus, counts, waived: [...waived] };
	}

	const { measure, tracks, groups } = measureScope(-1);
	const sections = new Map<SectionId, Measure>();
	for (const [id, index] of outline.indexOf) sections.set(id, measureScope(index).measure);
	return { ...measure, sections, tracks, groups, problems: [...badTopics, ...badChoices] };
}

const NOTHING: OpenScore = { earned: 0, total: 0, remaining: 0 };

/** Whole percent for display: never 100 before the end, never 0 after the first topic. */
export function toPercent({ ratio, earned }: Pick<Measure, "ratio" | "earned">): number {
	if (ratio >= 1) return 100;
	// The nudge keeps 0.29 × 100 from becoming 28.
	return Math.min(99, Math.max(Math.floor(ratio * 100 + 1e-9), earned > 0 ? 1 : 0));
}
