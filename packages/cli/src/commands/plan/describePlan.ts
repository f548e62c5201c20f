import type { Curriculum, RoadmapSection, TopicId, TopicKind } from "@prereq/core";
import type { CivilDate, DatedPlan } from "@prereq/core/plan";
import { listedTopics } from "../../listedTopics.ts";
import type { AnsweredPath } from "../../path/answerPath.ts";
import { type NamedChoice, nameChoices, requirementNames } from "../../path/nameChoices.ts";
import type { PathQuestion } from "../../path/readPathQuestion.ts";

/** A main section of the roadmap in a plan. */
export interface PlanPhase {
	readonly title: string;
	/** Days of the first and of the last session of its topics. */
	readonly start: CivilDate;
	readonly finish: CivilDate;
	readonly minutes: number;
	readonly topics: readonly TopicId[];
	readonly milestones: readonly TopicId[];
}

/** What `prereq plan` answers, `titles` as an object. Stable: members are added, never changed. */
export interface PlanDescription {
	readonly version: 1;
	readonly goal: string;
	readonly goalId: string;
	/** How many topics are known already, or implied by those that are. */
	readonly known: number;
	/** What the background of the learner saves, in minutes. */
	readonly role?: { readonly id: string; readonly title: string; readonly saved: number };
	/** In the order of the roadmap; empty without a roadmap. */
	readonly phases: readonly PlanPhase[];
	/** Where the goal left a choice: what the plan takes, and what it could take instead. */
	readonly choices: readonly NamedChoice[];
	readonly plan: DatedPlan;
	readonly titles: ReadonlyMap<TopicId, string>;
	readonly kinds: ReadonlyMap<TopicId, TopicKind>;
	readonly toJSON: () => unknown;
}

/** A dated plan with the words of the curriculum. */
export function describePlan(
	curriculum: Curriculum,
	{ title, goal, roadmap, role, options }: PathQuestion,
	{ path, saved }: AnsweredPath,
	plan: DatedPlan,
): PlanDescription {
	const planned = plan.topics.map(({ topic }) => curriculum.topics.get(topic)!);
	const described = {
		version: 1,
		goal: title,
		goalId: roadmap?.id ?? (Array.isArray(goal) ? goal.join("+") : "goal"),
		known: options.known.size,
		...(role && { role: { id: role.id, title: role.title, saved: saved?.minutes ?? 0 } }),
		phases: roadmap === undefined ? [] : listPhases(plan, roadmap.sections),
		choices: nameChoices(path.choices, requirementNames(curriculum, roadmap)),
		plan,
	} as const;
	const titles = new Map(planned.map(({ id, title }) => [id, title]));
	return {
		...described,
		titles,
		kinds: new Map(planned.map(({ id, kind }) => [id, kind])),
		toJSON: () => ({ ...described, titles: Object.fromEntries(titles) }),
	};
}

/** Topics that the roadmap does not list belong to the phase that first needs them, the next one. */
function listPhases(plan: DatedPlan, sections: readonly RoadmapSection[]): PlanPhase[] {
	const phaseOf = new Map(
		sections.flatMap((section) =>
			Array.from(listedTopics([section]).keys(), (id) => [id, section]),
		),
	);
	const milestones = new Set(plan.milestones.map(({ topic }) => topic));
	const phases = new Map<RoadmapSection, DatedPlan["topics"][number][]>();
	let next: RoadmapSection | undefined = sections.at(-1);
	for (const one of plan.topics.toReversed()) {
		next = phaseOf.get(one.topic) ?? next;
		if (next !== undefined) phases.set(next, [one, ...(phases.get(next) ?? [])]);
	}
	return sections.flatMap((section) => {
		const of = phases.get(section);
		if (of === undefined) return [];
		const topics = of.map(({ topic }) => topic);
		return {
			title: section.title,
			start: of[0]!.start,
			finish: of.at(-1)!.finish,
			minutes: of.reduce((sum, { minutes }) => sum + minutes, 0),
			topics,
			milestones: topics.filter((id) => milestones.has(id)),
		};
	});
}
