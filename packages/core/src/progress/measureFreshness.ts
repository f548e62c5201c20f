import type { TopicId } from "../model/id.ts";
import type { ProgressDoc } from "../model/progress.ts";
import type { TopicFacts } from "../model/topic.ts";
import type { Aliases } from "./aliases.ts";
import { DEFAULT_EFFORT, effortMinutes } from "./effortMinutes.ts";
import { resolveProgress } from "./resolveProgress.ts";
import { itemStatus } from "./statusRank.ts";

const MS_PER_DAY = 86_400_000;
/** Exponent `w20` of FSRS-6 with default parameters. */
const DECAY = 0.1542;
/** Days after which a topic that was marked done is remembered with a chance of 0.9. */
const STABILITY = 30;

/**
 * The chance that something is remembered after some days, 0 … 1: `(1 + f · days / S)^−w`, with `f`
 * such that it is 0.9 after `stability` days. 0 for a stability that is not positive.
 *
 * Source: FSRS-6, open-spaced-repetition (default parameter w20 = 0.1542).
 */
export function retrievability(days: number, stability: number): number {
	if (!(stability > 0)) return 0;
	const factor = 0.9 ** (-1 / DECAY) - 1;
	return (1 + (factor * Math.max(0, days)) / stability) ** -DECAY;
}

/** How much of what is done is still fresh. Never lowers progress: forgetting is no undoing. */
export interface Freshness {
	/** Mean over the effort that is done, 0 … 1; 1 when nothing is done. */
	readonly freshness: number;
	/** Each done topic, the least fresh first: what a review should begin with. */
	readonly topics: readonly { readonly id: TopicId; readonly freshness: number }[];
}

export interface FreshnessOptions {
	readonly topics: readonly Pick<TopicFacts, "id" | "effort">[];
	readonly progress: ProgressDoc;
	/** Time of the question, in ms since the epoch. */
	readonly now: number;
	readonly aliases?: Aliases;
	/** Days until a topic is remembered with a chance of 0.9; 30 when absent. */
	readonly stabilityOf?: (id: TopicId) => number;
	readonly defaultEffort?: number;
}

/** The freshness of the topics that are done, by the time of their last change. */
export function measureFreshness(options: FreshnessOptions): Freshness {
	const { topics, now, stabilityOf = () => STABILITY, defaultEffort = DEFAULT_EFFORT } = options;
	const items = resolveProgress(options.progress, options.aliases);
	let fresh = 0;
	let total = 0;
	const listed: { id: TopicId; freshness: number }[] = [];
	for (const topic of topics) {
		const item = items.get(topic.id);
		if (item === undefined || itemStatus(item) !== "done") continue;
		const freshness = retrievability((now - item[1]) / MS_PER_DAY, stabilityOf(topic.id));
		const minutes = effortMinutes(topic, defaultEffort);
		fresh += minutes * freshness;
		total += minutes;
		listed.push({ id: topic.id, freshness });
	}
	listed.sort((a, b) => a.freshness - b.freshness);
	return { freshness: total === 0 ? 1 : fresh / total, topics: listed };
}
