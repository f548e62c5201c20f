import type { TopicId } from "./id.ts";

/** A day of the Gregorian calendar as `YYYY-MM-DD`, years 1000 to 9999. It has no time zone. */
export type CivilDate = string;

/** Monday first, as ISO 8601 counts. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** One topic on one day. */
export interface PlanSession {
	readonly date: CivilDate;
	readonly topic: TopicId;
	/** Whole minutes, 1 or more. */
	readonly minutes: number;
}

/** When a topic is learned. */
export interface PlannedTopic {
	readonly topic: TopicId;
	/** Whole minutes that are planned for it; the sum of its sessions. */
	readonly minutes: number;
	/** Day of its first session. */
	readonly start: CivilDate;
	/** Day of its last session. */
	readonly finish: CivilDate;
	/** The earliest day that it, or a topic that waits for it, is due; absent when nothing is. */
	readonly due?: CivilDate;
	/**
	 * Minutes of study by which it and all that follows can slip before something is late; negative
	 * when something is late already. Absent when nothing after it has a deadline.
	 */
	readonly slack?: number;
}

/** What a week spends on a topic. */
export interface PlanWeekTopic {
	readonly topic: TopicId;
	readonly minutes: number;
	/** Whether its first session is in this week, and its last. */
	readonly starts: boolean;
	readonly finishes: boolean;
}

/** Monday to Sunday. A week off has no topics. */
export interface PlanWeek {
	/** The Monday, also where the plan starts later in the week. */
	readonly start: CivilDate;
	/** The Sunday. */
	readonly end: CivilDate;
	/** Minutes that are planned; the sum of its topics. */
	readonly minutes: number;
	/** Minutes that the learner has in this week, the buffer included. */
	readonly available: number;
	/** In the order of learning. */
	readonly topics: readonly PlanWeekTopic[];
	/** Milestones that are reached in this week. */
	readonly milestones: readonly TopicId[];
}

/** A point where a learner stops and looks back: a checkpoint, on the day it is finished. */
export interface PlanMilestone {
	readonly topic: TopicId;
	readonly date: CivilDate;
	/** The deadline of the milestone itself, when it has one. */
	readonly deadline?: CivilDate;
}

/** A deadline that the hours are too few for, whatever the order of learning. */
export interface PlanShortfall {
	readonly deadline: CivilDate;
	/** The tight set: everything that is due by then, with what it needs, in the order of learning. */
	readonly topics: readonly TopicId[];
	/** Minutes that these topics take. */
	readonly needed: number;
	/** Minutes that the plan has until the deadline. */
	readonly available: number;
	/** `needed − available`, more than 0. */
	readonly short: number;
}

/** A date by which the plan is finished with some probability. */
export interface PlanConfidence {
	/** 0 … 1, such as 0.8. */
	readonly probability: number;
	/** Absent when it is further away than plans reach. */
	readonly date?: CivilDate;
}

/** How sure the finish is, from efforts as three points (`low`, `likely`, `high`). */
export interface PlanForecast {
	/** Expected minutes of the whole plan. */
	readonly expected: number;
	/** Their standard deviation in minutes. */
	readonly deviation: number;
	/** Probability that the plan is finished on its `finish` or before, every free hour used. */
	readonly onTime: number;
	/** Lowest probability first. */
	readonly dates: readonly PlanConfidence[];
}

/** A learning path with dates: plain JSON data, the same for the same input. */
export interface DatedPlan {
	readonly format: 1;
	/** First day of the plan, as asked for; the first session may be later. */
	readonly start: CivilDate;
	/** Day of the last session. */
	readonly finish: CivilDate;
	/** Minutes of all sessions. */
	readonly minutes: number;
	/** Minutes that a week without holidays has, the buffer included. */
	readonly weekly: number;
	/** Share of the hours that every day keeps free for what takes longer, 0 … 1. */
	readonly buffer: number;
	/** The last day that was allowed, when one was given. */
	readonly until?: CivilDate;
	/** In the order of learning. */
	readonly topics: readonly PlannedTopic[];
	/** Day by day. */
	readonly sessions: readonly PlanSession[];
	/** Every week from the start to the finish, weeks off included. */
	readonly weeks: readonly PlanWeek[];
	/** By date. */
	readonly milestones: readonly PlanMilestone[];
	/** Empty when every deadline is met; by deadline otherwise. */
	readonly shortfalls: readonly PlanShortfall[];
	readonly forecast: PlanForecast;
	/** The chain of prerequisites that takes longest: what no number of hours per day goes around. */
	readonly criticalPath: { readonly topics: readonly TopicId[]; readonly minutes: number };
}
