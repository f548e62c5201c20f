import type { CivilDate } from "../../model/datedPlan.ts";
import type { TopicId } from "../../model/id.ts";
import { unknownTopic } from "../goalProblem.ts";
import { type Read, readDue } from "./readDate.ts";

export interface DeadlineOptions {
	/** The last day for a topic and so for everything that it needs. */
	readonly deadlines?: ReadonlyMap<TopicId, CivilDate>;
	/** The last day for the whole plan. */
	readonly until?: CivilDate;
}

/** The day that each topic of a path is due by its own deadline or by the end of the plan. */
export function readDeadlines(
	{ deadlines = new Map(), until }: DeadlineOptions,
	start: { readonly day: number; readonly date: CivilDate },
	{ path, known, topics }: Readonly<Record<"path" | "known" | "topics", ReadonlySet<TopicId>>>,
): Read<"days", ReadonlyMap<TopicId, number>> {
	const days = new Map<TopicId, number>();
	if (until !== undefined) {
		const end = readDue(until, "the end of the plan", start);
		if (end.error !== undefined) return end;
		for (const id of path) days.set(id, end.day);
	}
	for (const [id, date] of deadlines) {
		const due = readDue(date, `the deadline of \`${id}\``, start);
		if (due.error !== undefined) return due;
		if (known.has(id)) continue;
		if (!topics.has(id)) return { error: unknownTopic(id, topics) };
		if (!path.has(id)) {
			const message = `Unexpected deadline of \`${id}\`, the path to the goal does not contain it. Leave the deadline out, or add the topic to the goal.`;
			return { error: { code: "plan/unplanned-topic", message, value: id } };
		}
		days.set(id, Math.min(due.day, days.get(id) ?? due.day));
	}
	return { days };
}
