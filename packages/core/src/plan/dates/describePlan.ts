import type {
	CivilDate,
	DatedPlan,
	PlanForecast,
	PlanMilestone,
	PlannedTopic,
	PlanShortfall,
} from "../../model/datedPlan.ts";
import type { TopicId } from "../../model/id.ts";
import type { DeadlineOrder } from "./deadlineOrder.ts";
import type { DatedSession, DatedTopic } from "./fillSessions.ts";
import { listWeeks } from "./listWeeks.ts";
import { dateOf, minutesThrough, type StudyCalendar } from "./studyCalendar.ts";

/** A finished plan in day numbers and units. */
export interface PlanParts extends Pick<DatedPlan, "start" | "until" | "criticalPath"> {
	readonly calendar: StudyCalendar;
	/** Both in the order of learning; never empty. */
	readonly dated: readonly DatedTopic[];
	readonly sessions: readonly DatedSession[];
	readonly ordered: DeadlineOrder;
	/** The topics that are learned together with one. */
	readonly unitOf: (id: TopicId) => readonly TopicId[];
	readonly milestones: ReadonlySet<TopicId>;
	readonly deadlineOf: (id: TopicId) => CivilDate | undefined;
	readonly forecast: PlanForecast;
}

/** The plan as plain JSON data. */
export function describePlan(parts: PlanParts): DatedPlan {
	const { calendar, dated, sessions, milestones, criticalPath, forecast, start, until } = parts;
	const last = dated.at(-1)!;
	return {
		format: 1,
		start,
		finish: dateOf(last.finish),
		minutes: last.done,
		weekly: calendar.weekly,
		buffer: calendar.buffer,
		...(until === undefined ? {} : { until }),
		topics: plannedTopics(parts),
		sessions: sessions.map(({ day, ...session }) => ({ date: dateOf(day), ...session })),
		weeks: listWeeks(dated, sessions, milestones, calendar),
		milestones: plannedMilestones(parts),
		shortfalls: listShortfalls(parts),
		forecast,
		criticalPath,
	};
}

function plannedTopics({ calendar, dated, ordered, unitOf }: PlanParts): PlannedTopic[] {
	const dueOf = new Map(
		[...ordered.due].flatMap(([id, day]) => unitOf(id).map((member) => [member, day])),
	);
	let slack = Number.POSITIVE_INFINITY;
	const planned = dated.toReversed().map(({ topic, minutes, done, start, finish }) => {
		const day = dueOf.get(topic);
		if (day !== undefined) {
			slack = Math.min(slack, minutesThrough(calendar, calendar.planned, day) - done);
		}
		return {
			topic,
			minutes,
			start: dateOf(start),
			finish: dateOf(finish),
			...(day === undefined ? {} : { due: dateOf(day) }),
			...(slack === Number.POSITIVE_INFINITY ? {} : { slack }),
		};
	});
	return planned.reverse();
}

function plannedMilestones({ dated, milestones, deadlineOf }: PlanParts): PlanMilestone[] {
	return dated
		.filter(({ topic }) => milestones.has(topic))
		.map(({ topic, finish }) => {
			const deadline = deadlineOf(topic);
			return { topic, date: dateOf(finish), ...(deadline === undefined ? {} : { deadline }) };
		});
}

function listShortfalls({ ordered, unitOf }: PlanParts): PlanShortfall[] {
	const { order, due, days } = ordered;
	return days
		.filter(({ needed, available }) => needed > available)
		.map(({ day, needed, available }) => ({
			deadline: dateOf(day),
			topics: order.filter((id) => isDue(due.get(id), day)).flatMap(unitOf),
			needed,
			available,
			short: needed - available,
		}));
}

function isDue(due: number | undefined, day: number): boolean {
	return due !== undefined && due <= day;
}
