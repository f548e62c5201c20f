import { longestChain } from "../graph/longestChain.ts";
import type { DatedPlan } from "../model/datedPlan.ts";
import type { TopicId } from "../model/id.ts";
import type { TopicFacts } from "../model/topic.ts";
import { type DeadlineOrder, deadlineOrder } from "./dates/deadlineOrder.ts";
import { describePlan } from "./dates/describePlan.ts";
import { fillSessions } from "./dates/fillSessions.ts";
import { type ForecastOptions, forecastFinish } from "./dates/forecast.ts";
import { HORIZON } from "./dates/readDate.ts";
import { type DeadlineOptions, readDeadlines } from "./dates/readDeadlines.ts";
import { slowToDeadlines } from "./dates/slowToDeadlines.ts";
import {
	type CalendarOptions,
	minutesThrough,
	readCalendar,
	type StudyCalendar,
} from "./dates/studyCalendar.ts";
import { expectedEffort, readThreePoints } from "./dates/threePoints.ts";
import { unknownTopic } from "./goalProblem.ts";
import { pathGraph } from "./pathGraph.ts";
import type { PathEffort } from "./pathWeights.ts";
import type { PathTopic } from "./planLearningPath.ts";
import type { Planned } from "./planProblem.ts";

/** What a plan reads of a topic. */
export interface PlanTopic extends PathTopic, Partial<Pick<TopicFacts, "kind">> {}

export interface PlanDatesOptions
	extends CalendarOptions,
		DeadlineOptions,
		ForecastOptions,
		PathEffort {
	/** In author order. */
	readonly topics: readonly PlanTopic[];
	/** What to learn, in the wished order: the topics of a learning path, or any list of ids. */
	readonly path: readonly TopicId[];
	/** Topics that are known; deadlines for them are met. */
	readonly known?: Iterable<TopicId>;
	/** The minutes to plan for a topic: one of its three points, or their PERT mean; `likely` when absent. */
	readonly estimate?: "low" | "likely" | "expected" | "high";
	/**
	 * `full` (default) uses all hours and finishes early; `even` studies as few hours every day as the
	 * deadlines allow. Without a deadline both are the same.
	 */
	readonly pace?: "full" | "even";
	/** Milestones besides the checkpoints of the path. */
	readonly milestones?: Iterable<TopicId>;
}

/**
 * Gives a learning path dates. The order is the wished one, changed only as far as prerequisites and
 * deadlines ask for it; where the hours cannot meet a deadline, the plan says which topics are too
 * many for them and how much is missing. Efforts are rounded up to whole minutes.
 *
 * Problems: `plan/unknown-topic`, `plan/unplanned-topic`, `plan/nothing-left`, `plan/invalid-effort`,
 * `plan/invalid-hours`, `plan/no-hours`, `plan/invalid-date`, `plan/date-passed`,
 * `plan/invalid-buffer`, `plan/invalid-correlation`, `plan/invalid-probability`, `plan/too-far`.
 */
export function planDates(options: PlanDatesOptions): Planned<"plan", DatedPlan> {
	const { topics, start, until, estimate = "likely" } = options;
	const milestones = [...(options.milestones ?? [])];
	const ids = new Set(topics.map(({ id }) => id));
	const path = new Set(options.path);
	const stranger = [...path, ...milestones].find((id) => !ids.has(id));
	if (stranger !== undefined) return { error: unknownTopic(stranger, ids) };
	if (path.size === 0) {
		const message =
			"There is nothing left to learn, so there is nothing to plan. Choose a new goal.";
		return { error: { code: "plan/nothing-left", message, value: options.path } };
	}
	const read = readCalendar(options);
	if (read.error !== undefined) return read;
	const three = readThreePoints(topics, options);
	if (three.error !== undefined) return three;
	const known = new Set(options.known);
	const deadlines = readDeadlines(
		options,
		{ day: read.calendar.start, date: start },
		{ path, known, topics: ids },
	);
	if (deadlines.error !== undefined) return deadlines;

	const minutesOf = (id: TopicId): number => {
		const effort = three.efforts.get(id)!;
		const minutes = estimate === "expected" ? expectedEffort(effort).mean : effort[estimate];
		return Math.max(1, Math.ceil(minutes));
	};
	const total = [...path].reduce((sum, id) => sum + minutesOf(id), 0);
	// Recommended topics order the path already; a deadline never has to wait for them.
	const needs = topics.map(({ recommends: _, ...topic }) => topic);
	const { graph, unitOf } = pathGraph(needs, path, known);
	const unitMinutes = (id: TopicId): number =>
		unitOf(id).reduce((sum, member) => sum + minutesOf(member), 0);
	const ranks = new Map([...path].map((id, rank) => [id, rank]));
	const orderWithin = (calendar: StudyCalendar): DeadlineOrder =>
		deadlineOrder({
			graph,
			minutesOf: unitMinutes,
			deadlineOf: (id) => earliest(unitOf(id).map((member) => deadlines.days.get(member))),
			minutesUntil: (day) => minutesThrough(calendar, calendar.planned, day),
			rankOf: (id) => ranks.get(id)!,
		});
	const atFullPace = orderWithin(read.calendar);
	const slowed = options.pace === "even" && slowToDeadlines(read.calendar, atFullPace.days);
	const calendar = slowed || read.calendar;
	const ordered = slowed ? orderWithin(slowed) : atFullPace;
	if (total > calendar.planned[HORIZON - 1]!) {
		const message = `Unexpected plan of \`${hours(total)}\` hours, at \`${hours(calendar.weekly)}\` hours per week it takes more than 20 years. Give more hours, or choose a nearer goal.`;
		return { error: { code: "plan/too-far", message, value: total } };
	}
	const { topics: dated, sessions } = fillSessions(
		ordered.order.flatMap(unitOf),
		minutesOf,
		calendar,
	);
	const forecast = forecastFinish(
		dated.map(({ topic }) => three.efforts.get(topic)!),
		calendar,
		sessions.at(-1)!.day,
		options,
	);
	if (forecast.error !== undefined) return forecast;
	const chain = longestChain(graph, unitMinutes);
	const plan = describePlan({
		start,
		...(until === undefined ? {} : { until }),
		calendar,
		dated,
		sessions,
		ordered,
		unitOf,
		milestones: new Set([...checkpoints(topics), ...milestones]),
		deadlineOf: (id) => options.deadlines?.get(id),
		forecast: forecast.forecast,
		criticalPath: { topics: chain.chain.flatMap(unitOf), minutes: chain.total },
	});
	return { plan };
}

function checkpoints(topics: readonly PlanTopic[]): TopicId[] {
	return topics.filter(({ kind }) => kind === "checkpoint").map(({ id }) => id);
}

function earliest(days: readonly (number | undefined)[]): number | undefined {
	const given = days.filter((day) => day !== undefined);
	return given.length === 0 ? undefined : given.reduce((first, day) => Math.min(first, day));
}

function hours(minutes: number): string {
	return (minutes / 60).toLocaleString("en", { maximumFractionDigits: 1 });
}
