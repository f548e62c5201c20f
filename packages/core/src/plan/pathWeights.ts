import type { TopicId } from "../model/id.ts";
import type { TopicFacts } from "../model/topic.ts";
import { DEFAULT_EFFORT, effortMinutes, isEffort } from "../progress/effortMinutes.ts";
import type { PlanProblem } from "./planProblem.ts";

export interface PathEffort {
	/** Minutes for a topic that states no effort; 60 when absent. */
	readonly defaultEffort?: number;
	/** Share of a topic's effort that is earned already, 0 … 1. */
	readonly creditOf?: (id: TopicId) => number;
}

/** Weights are multiples of this, so that sums of them are exact and bounds can be compared. */
const GRAIN = 1024;

/** The minutes that each topic still takes; the first topic with an impossible effort stops it. */
export function readEfforts(
	topics: Iterable<Pick<TopicFacts, "id" | "effort">>,
	{ defaultEffort = DEFAULT_EFFORT, creditOf = () => 0 }: PathEffort,
):
	| { readonly minutes: ReadonlyMap<TopicId, number>; readonly error?: never }
	| { readonly error: PlanProblem; readonly minutes?: never } {
	const minutes = new Map<TopicId, number>();
	if (!isEffort(defaultEffort)) return { error: invalidEffort("defaultEffort", defaultEffort) };
	for (const topic of topics) {
		const likely = topic.effort?.likely;
		if (likely !== undefined && !isEffort(likely)) {
			return { error: invalidEffort(topic.id, likely) };
		}
		if (minutes.has(topic.id)) continue;
		const left = 1 - Math.min(1, Math.max(0, creditOf(topic.id) || 0));
		const open = effortMinutes(topic, defaultEffort) * left;
		minutes.set(topic.id, Math.round(open * GRAIN) / GRAIN);
	}
	return { minutes };
}

/**
 * What the search keeps small. A topic to avoid weighs more than all others together, so it is taken
 * only where there is no other way.
 */
export function pathWeights(
	minutes: ReadonlyMap<TopicId, number>,
	{ avoid, objective }: { avoid: readonly TopicId[]; objective: "effort" | "count" },
): (id: TopicId) => number {
	const own = (id: TopicId): number => (objective === "count" ? 1 : minutes.get(id)!);
	let sum = 1;
	for (const id of minutes.keys()) sum += own(id);
	const penalty = 2 ** Math.ceil(Math.log2(sum));
	const avoided = new Set(avoid);
	return (id) => own(id) + (avoided.has(id) ? penalty : 0);
}

function invalidEffort(id: string, value: number): PlanProblem {
	const message = `Unexpected effort \`${value}\` of \`${id}\`, a plan needs minutes from 0 to 1,440,000. Correct the effort.`;
	return { code: "plan/invalid-effort", message, value };
}
