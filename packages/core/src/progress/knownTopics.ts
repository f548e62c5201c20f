import type { TopicId } from "../model/id.ts";
import type { ProgressDoc } from "../model/progress.ts";
import type { Aliases } from "./aliases.ts";
import { resolveProgress } from "./resolveProgress.ts";
import type { ScorePolicy } from "./scorePolicy.ts";
import { itemStatus } from "./statusRank.ts";

/**
 * The topics that count as prerequisites met: done ones, and skipped ones unless the policy keeps
 * them to be done. A skip is the learner's decision; it must not lock what comes after.
 */
export function knownTopics(
	progress: ProgressDoc,
	aliases?: Aliases,
	policy?: Pick<ScorePolicy, "skip">,
): ReadonlySet<TopicId> {
	const skipsCount = policy?.skip !== "todo";
	const known = new Set<TopicId>();
	for (const [id, item] of resolveProgress(progress, aliases)) {
		const status = itemStatus(item);
		if (status === "done" || (status === "skipped" && skipsCount)) known.add(id);
	}
	return known;
}
