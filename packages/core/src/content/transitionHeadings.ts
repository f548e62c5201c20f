/** A second-level heading of a transition's body that has a meaning. */
export type TransitionSection = "steps" | "realityCheck" | "actionPlan" | "questions";

const NAMES: Readonly<Record<string, Readonly<Record<TransitionSection, readonly string[]>>>> = {
	en: {
		steps: ["steps"],
		realityCheck: ["reality check"],
		actionPlan: ["action plan"],
		questions: ["questions", "frequent questions", "faq"],
	},
	zh: {
		steps: ["步骤", "学习步骤"],
		realityCheck: ["现实检验", "现实情况"],
		actionPlan: ["行动计划"],
		questions: ["问题", "常见问题"],
	},
};

const SECTIONS: ReadonlyMap<string, TransitionSection> = new Map(
	Object.values(NAMES).flatMap((locale) =>
		(Object.keys(locale) as TransitionSection[]).flatMap((section) =>
			locale[section].map((name) => [name, section] as const),
		),
	),
);

const ANY_WEEKS = /\s*[(（]\s*\d[^()（）]*[)）]\s*$/u;
const WEEKS = /^\s*[(（]\s*(\d+(?:\.\d+)?)\s*(?:w|weeks?|周)\s*[)）]\s*$/u;

/** What a heading means, in any of the known languages; case and outer space do not matter. */
export function transitionSection(heading: string): TransitionSection | undefined {
	return SECTIONS.get(heading.trim().toLowerCase());
}

/** A step's heading without its `(8w)`; `weeks` is NaN when something else stands there. */
export function splitWeeks(heading: string): { title: string; weeks: number | undefined } {
	const suffix = ANY_WEEKS.exec(heading)?.[0];
	if (suffix === undefined) return { title: heading.trim(), weeks: undefined };
	const weeks = Number(WEEKS.exec(suffix)?.[1]);
	return { title: heading.slice(0, -suffix.length).trim(), weeks: weeks > 0 ? weeks : Number.NaN };
}
