import type { Topic, TopicId } from "@prereq/core";
import type { Placement, PlacementAnswer } from "@prereq/core/plan";
import { outerFringe } from "@prereq/core/progress";
import type { PlacementGoal } from "./readPlacementGoal.ts";

/** What `prereq place` answers. Stable: members are added, never changed. */
export interface PlacementReport extends Placement {
	readonly version: 1;
	readonly title: string;
	/** The answers that were taken in, oldest first. */
	readonly answers: readonly PlacementAnswer[];
	/** What can be learned next on the way to the goal. */
	readonly next: readonly TopicId[];
}

/** A placement with what follows from it. */
export function describePlacement(
	{ title, topics }: PlacementGoal,
	placement: Placement,
	answers: readonly PlacementAnswer[],
): PlacementReport {
	const known = new Set([...placement.known, ...placement.implied]);
	const onTheWay = new Set([...placement.unknown, ...placement.started]);
	const next = outerFringe<Topic>(topics, known).filter(({ id }) => onTheWay.has(id));
	return { version: 1, title, answers, ...placement, next: next.map(({ id }) => id) };
}
