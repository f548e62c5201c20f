import type { PlanSession } from "../../model/datedPlan.ts";
import type { TopicId } from "../../model/id.ts";
import type { StudyCalendar } from "./studyCalendar.ts";

/** A topic of a plan with its days. */
export interface DatedTopic {
	readonly topic: TopicId;
	readonly minutes: number;
	/** Minutes of the plan up to the end of the topic. */
	readonly done: number;
	/** Day numbers of the first and of the last session. */
	readonly start: number;
	readonly finish: number;
}

/** One topic on one day, by day number. */
export interface DatedSession extends Omit<PlanSession, "date"> {
	readonly day: number;
}

/** Fills the days with topics one after the other; the calendar has room for all of them. */
export function fillSessions(
	order: readonly TopicId[],
	minutesOf: (id: TopicId) => number,
	{ start, planned }: StudyCalendar,
): { readonly topics: readonly DatedTopic[]; readonly sessions: readonly DatedSession[] } {
	const topics: DatedTopic[] = [];
	const sessions: DatedSession[] = [];
	let at = 0;
	let done = 0;
	for (const topic of order) {
		const minutes = minutesOf(topic);
		const first = sessions.length;
		for (const end = done + minutes; done < end; ) {
			while (planned[at]! <= done) at++;
			const until = Math.min(end, planned[at]!);
			sessions.push({ day: start + at, topic, minutes: until - done });
			done = until;
		}
		const [from, to] = [sessions[first]!, sessions.at(-1)!];
		topics.push({ topic, minutes, done, start: from.day, finish: to.day });
	}
	return { topics, sessions };
}
