import type { Measure } from "@prereq/core/progress";
import type { View } from "./createView.ts";

/** Required topics of a part that are done, and how many there are; skipped ones do not count. */
export function doneCounts({ counts }: Pick<Measure, "counts">): { done: number; count: number } {
	return { done: counts.done, count: counts.todo + counts.started + counts.done };
}

/** "3 of 9 done". */
export function doneText(view: View, measure: Pick<Measure, "counts">): string {
	const { done, count } = doneCounts(measure);
	return view.formats.count(view.messages.doneOf, count, { done });
}
