import type { PluralForms } from "./messages.ts";

/** Every string of the views beside the map: the prerequisites of a topic, and a plan. */
export interface ViewMessages {
	/** Heading of the prerequisites of a topic. */
	readonly prerequisitesOf: string;
	readonly topicsBefore: PluralForms;
	readonly topicsAfter: PluralForms;
	readonly stage: string;
	readonly thisTopic: string;
	readonly after: string;
	/** Before the prerequisites that a card lists with their reasons. */
	readonly needs: string;
	readonly plan: string;
	/** `{time}` of study in `{count}` weeks. */
	readonly planLength: PluralForms;
	readonly week: string;
	/** `{time}` planned of `{available}`. */
	readonly weekTime: string;
	readonly weekOff: string;
	/** Marks the week of the reader's day. */
	readonly thisWeek: string;
	/** Leads there. */
	readonly toThisWeek: string;
	readonly starts: string;
	readonly finishes: string;
	readonly milestone: string;
	readonly milestones: string;
	/** A deadline that the hours are too few for. */
	readonly tooLate: string;
	/** `{percent}` sure to be done by `{date}`. */
	readonly sureBy: string;
	readonly noPlan: string;
	readonly hoursPerWeek: string;
	readonly startDate: string;
	readonly makePlan: string;
	readonly planning: string;
}

const en: ViewMessages = {
	prerequisitesOf: "The way to {title}, and on from there",
	topicsBefore: { one: "{count} topic before it", other: "{count} topics before it" },
	topicsAfter: { one: "{count} topic after it", other: "{count} topics after it" },
	stage: "Stage {number}",
	thisTopic: "This topic",
	after: "Then, {number}",
	needs: "Needs",
	plan: "Plan for {title}",
	planLength: { one: "{time} in {count} week", other: "{time} in {count} weeks" },
	week: "Week of {dates}",
	weekTime: "{time} of {available}",
	weekOff: "No study in this week.",
	thisWeek: "This week",
	toThisWeek: "Continue here: week of {dates}",
	starts: "starts",
	finishes: "finished",
	milestone: "Milestone",
	milestones: "Milestones",
	tooLate: "{time} too few until {date}: plan more hours, or move the date.",
	sureBy: "{percent} sure to be done by {date}",
	noPlan: "There is no plan: {problem}",
	hoursPerWeek: "Hours per week",
	startDate: "First day",
	makePlan: "Make a plan",
	planning: "The plan is being made.",
};

const zh: ViewMessages = {
	prerequisitesOf: "通向“{title}”的路，以及之后的内容",
	topicsBefore: { other: "之前 {count} 个主题" },
	topicsAfter: { other: "之后 {count} 个主题" },
	stage: "第 {number} 阶段",
	thisTopic: "本主题",
	after: "之后第 {number} 步",
	needs: "需要",
	plan: "“{title}”学习计划",
	planLength: { other: "{time}，共 {count} 周" },
	week: "{dates} 这一周",
	weekTime: "{time}（可用 {available}）",
	weekOff: "本周不学习。",
	thisWeek: "本周",
	toThisWeek: "从这里继续：{dates} 这一周",
	starts: "开始",
	finishes: "完成",
	milestone: "里程碑",
	milestones: "里程碑",
	tooLate: "到 {date} 为止还缺 {time}：请增加学习时间，或推迟日期。",
	sureBy: "有 {percent} 的把握在 {date} 前完成",
	noPlan: "无法制定计划：{problem}",
	hoursPerWeek: "每周学习小时数",
	startDate: "开始日期",
	makePlan: "制定计划",
	planning: "正在制定计划。",
};

const CATALOGUE: ReadonlyMap<string, ViewMessages> = new Map([
	["en", en],
	["zh", zh],
]);

/** The nearest catalogue for a BCP 47 tag, English when there is none. */
export function pickViewMessages(locale: string): ViewMessages {
	return CATALOGUE.get(locale.toLowerCase().split("-")[0] ?? "") ?? en;
}
