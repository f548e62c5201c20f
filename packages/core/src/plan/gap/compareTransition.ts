import type { Effort } from "../../model/effort.ts";
import type { TopicId } from "../../model/id.ts";
import type { SkillPriority, SkillToLearn, TransitionFacts } from "../../model/transition.ts";
import type { PathTopic } from "../planLearningPath.ts";
import { GapWeights } from "./gapWeights.ts";
import { type GapTopic, priorityOf, type SkillGap } from "./measureGap.ts";

/** Weeks of an average month. */
const WEEKS_PER_MONTH = 365.25 / 12 / 7;

export interface TransitionComparisonOptions {
	readonly transition: Pick<TransitionFacts, "learn" | "timeline">;
	readonly gap: SkillGap;
	/** In author order. */
	readonly topics: readonly PathTopic[];
	/** As the gap was measured with. */
	readonly hoursPerWeek: number;
	readonly defaultEffort: number;
}

/** A skill as the transition states it, and as it comes out of the topics. */
export interface SkillComparison {
	readonly skill: string;
	readonly written: Pick<SkillToLearn, "priority" | "weeks">;
	readonly computed: {
		/** That of its most blocking topic. */
		readonly priority: SkillPriority;
		/** The share of the way that its most blocking topic blocks, 0 … 1. */
		readonly share: number;
		/** Weeks for those of its topics that are not known. */
		readonly weeks: Effort;
	};
	readonly samePriority: boolean;
	/** The written weeks lie between the least and the most that the topics take. */
	readonly weeksWithin: boolean;
	/** Topics that are known already. */
	readonly known: readonly TopicId[];
	/** Topics that the shortest way does not need. */
	readonly aside: readonly TopicId[];
}

/** Where a written transition and the way computed from the topics agree, and where they do not. */
export interface TransitionComparison {
	/** In written order. */
	readonly skills: readonly SkillComparison[];
	/** Critical and important topics that no written skill names, the most blocking first. */
	readonly unmentioned: readonly GapTopic[];
	/** Months that the whole way takes. */
	readonly months: Effort;
	/** Whether the written time and the computed one have a month in common. */
	readonly monthsOverlap: boolean;
}

/** Holds what an author wrote about a transition against what the topics say. */
export function compareTransition(options: TransitionComparisonOptions): TransitionComparison {
	const { transition, gap, topics, hoursPerWeek, defaultEffort } = options;
	const weights = new GapWeights(topics, defaultEffort, hoursPerWeek * 60);
	const known = new Set(gap.brought);
	const missing = new Map(gap.missing.map((one) => [one.topic, one]));
	const skills = transition.learn.map(({ skill, priority, weeks, topics: written }) => {
		const named = written.filter((id) => weights.has(id));
		const share = Math.max(0, ...named.map((id) => missing.get(id)?.share ?? 0));
		const open = named.filter((id) => !known.has(id));
		const computed = {
			priority: priorityOf(share),
			share,
			weeks: weights.weeks(weights.sum(open)),
		};
		return {
			skill,
			written: { priority, weeks },
			computed,
			samePriority: computed.priority === priority,
			weeksWithin: weeks >= computed.weeks.low && weeks <= computed.weeks.high,
			known: named.filter((id) => known.has(id)),
			aside: open.filter((id) => !missing.has(id)),
		};
	});
	const mentioned = new Set(transition.learn.flatMap((skill) => skill.topics));
	const { low, likely, high } = gap.weeks;
	const months = {
		low: low / WEEKS_PER_MONTH,
		likely: likely / WEEKS_PER_MONTH,
		high: high / WEEKS_PER_MONTH,
	};
	const { timeline } = transition;
	return {
		skills,
		unmentioned: gap.missing.filter(
			({ topic, priority }) => priority !== "nice-to-have" && !mentioned.has(topic),
		),
		months,
		monthsOverlap: months.low <= timeline.high && months.high >= timeline.low,
	};
}
