import type { Effort } from "../../model/effort.ts";
import type { TopicId } from "../../model/id.ts";
import { isEffort } from "../../progress/effortMinutes.ts";
import { type PathEffort, readEfforts } from "../pathWeights.ts";
import type { PathTopic } from "../planLearningPath.ts";
import type { Read } from "./readDate.ts";

/** Mean and standard deviation of an effort, in its unit. */
export interface ExpectedEffort {
	readonly mean: number;
	readonly deviation: number;
}

/**
 * What an effort of three points stands for: mean `(low + 4·likely + high) / 6`, standard deviation
 * `(high − low) / 6` (PERT: Malcolm, Roseboom, Clark and Fazar, Operations Research 7(5), 1959).
 */
export function expectedEffort({ low, likely, high }: Effort): ExpectedEffort {
	return { mean: (low + 4 * likely + high) / 6, deviation: (high - low) / 6 };
}

/** The three points of what each topic still takes; the first impossible effort stops it. */
export function readThreePoints(
	topics: readonly PathTopic[],
	options: PathEffort,
): Read<"efforts", ReadonlyMap<TopicId, Effort>> {
	const { minutes, error } = readEfforts(topics, options);
	if (error !== undefined) return { error };
	const efforts = new Map<TopicId, Effort>();
	for (const { id, effort } of topics) {
		const likely = minutes.get(id)!;
		if (effort === undefined) {
			efforts.set(id, { low: likely, likely, high: likely });
			continue;
		}
		const { low, high } = effort;
		if (!(isEffort(low) && isEffort(high) && low <= effort.likely && effort.likely <= high)) {
			const message = `Unexpected effort of \`${id}\`: \`${low}\`, \`${effort.likely}\`, \`${high}\` minutes do not rise from low to high, from 0 to 1,440,000. Correct the effort.`;
			return { error: { code: "plan/invalid-effort", message, value: effort } };
		}
		const left = likely / Math.max(1, effort.likely);
		efforts.set(id, {
			low: Math.min(likely, low * left),
			likely,
			high: Math.max(likely, high * left),
		});
	}
	return { efforts };
}
