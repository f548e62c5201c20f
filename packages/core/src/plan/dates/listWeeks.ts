import { weekdayOf } from "../../internal/civilDate.ts";
import type { PlanWeek, PlanWeekTopic } from "../../model/datedPlan.ts";
import type { TopicId } from "../../model/id.ts";
import type { DatedSession, DatedTopic } from "./fillSessions.ts";
import { dateOf, minutesThrough, type StudyCalendar } from "./studyCalendar.ts";

/** Every week from the start to the finish, Monday to Sunday. */
export function listWeeks(
	topics: readonly DatedTopic[],
	sessions: readonly DatedSession[],
	milestones: ReadonlySet<TopicId>,
	calendar: StudyCalendar,
): PlanWeek[] {
	const byTopic = new Map(topics.map((dated) => [dated.topic, dated]));
	const first = calendar.start - weekdayOf(calendar.start);
	const last = sessions.at(-1)!.day;
	const weeks: PlanWeek[] = [];
	let next = 0;
	for (let monday = first; monday <= last; monday += 7) {
		const sunday = monday + 6;
		const spent = new Map<TopicId, number>();
		for (; next < sessions.length && sessions[next]!.day <= sunday; next++) {
			const { topic, minutes } = sessions[next]!;
			spent.set(topic, (spent.get(topic) ?? 0) + minutes);
		}
		const within = Array.from(spent, ([topic, minutes]): PlanWeekTopic => {
			const { start, finish } = byTopic.get(topic)!;
			return { topic, minutes, starts: start >= monday, finishes: finish <= sunday };
		});
		const { available } = calendar;
		weeks.push({
			start: dateOf(monday),
			end: dateOf(sunday),
			minutes: within.reduce((sum, { minutes }) => sum + minutes, 0),
			available:
				minutesThrough(calendar, available, sunday) -
				minutesThrough(calendar, available, monday - 1),
			topics: within,
			milestones: within
				.filter(({ topic, finishes }) => finishes && milestones.has(topic))
				.map(({ topic }) => topic),
		});
	}
	return weeks;
}
