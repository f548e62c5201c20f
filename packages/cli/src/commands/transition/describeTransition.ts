import type { Curriculum, Roadmap, Role, TopicId, Transition } from "@prereq/core";
import {
	compareTransition,
	measureGap,
	type SkillGap,
	type TransitionComparison,
} from "@prereq/core/plan";
import { CliError } from "../../cliError.ts";

/** What `prereq transition` answers. Stable: members are added, never changed. */
export interface TransitionReport extends SkillGap {
	readonly version: 1;
	readonly role: { readonly id: string; readonly title: string };
	readonly roadmap: { readonly id: string; readonly title: string };
	readonly hoursPerWeek: number;
	/** The written transition held against the computed way, where there is one. */
	readonly written?: TransitionComparison & Pick<Transition, "id" | "timeline">;
}

/**
 * The computed way from a role to a roadmap. Choices are made as the written transition makes them,
 * where there is one.
 * @throws CliError when there is no way, or no time
 */
export function describeTransition(
	curriculum: Curriculum,
	role: Role,
	roadmap: Roadmap,
	hoursPerWeek: number,
): TransitionReport {
	const topics = [...curriculum.topics.values()];
	const transition = [...curriculum.transitions.values()].find(
		(one) => one.role === role.id && one.roadmap === roadmap.id,
	);
	const measure = (prefer: readonly TopicId[]) =>
		measureGap({ topics, roadmap, known: role.mastered, hoursPerWeek, prefer });
	const named = transition?.learn.flatMap((skill) => skill.topics) ?? [];
	const asWritten = measure(named);
	const { gap, error } =
		asWritten.error?.code === "plan/impossible-preference" ? measure([]) : asWritten;
	if (error !== undefined) throw new CliError(error.message);
	const written =
		transition && compareTransition({ transition, gap, topics, hoursPerWeek, defaultEffort: 60 });
	return {
		version: 1,
		role: { id: role.id, title: role.title },
		roadmap: { id: roadmap.id, title: roadmap.title },
		hoursPerWeek,
		...gap,
		...(written && transition
			? { written: { id: transition.id, timeline: transition.timeline, ...written } }
			: {}),
	};
}
