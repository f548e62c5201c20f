/** A heading of a topic's body that has a meaning. */
export type SectionMeaning = "objectives" | "resources" | "checkpoint";

const NAMES: Readonly<Record<string, Readonly<Record<SectionMeaning, readonly string[]>>>> = {
	en: {
		objectives: ["objectives", "learning objectives"],
		resources: ["resources"],
		checkpoint: ["checkpoint", "self-assessment"],
	},
	zh: {
		objectives: ["目标", "学习目标"],
		resources: ["资源", "学习资源"],
		checkpoint: ["检查点", "自我评估"],
	},
};

const MEANINGS: ReadonlyMap<string, SectionMeaning> = new Map(
	Object.values(NAMES).flatMap((locale) =>
		(Object.keys(locale) as SectionMeaning[]).flatMap((meaning) =>
			locale[meaning].map((name) => [name, meaning] as const),
		),
	),
);

const LONGEST = Math.max(...Array.from(MEANINGS.keys(), ({ length }) => length));

const OPTIONAL: ReadonlySet<string> = new Set(["optional", "可选", "选修"]);

/** What a heading means, in any of the known languages; case and outer space do not matter. */
export function sectionMeaning(heading: string): SectionMeaning | undefined {
	const name = heading.trim();
	return name.length > LONGEST ? undefined : MEANINGS.get(name.toLowerCase());
}

/** What to call a section, once for every known language. */
export function sectionNames(meaning: SectionMeaning): readonly string[] {
	return Object.values(NAMES).flatMap((locale) => locale[meaning].slice(0, 1));
}

/** Whether the words behind an outline item's link mark the topic as optional. */
export function marksOptional(text: string): boolean {
	const word = text.replace(/[\s()（）[\]*_—–:.,-]+/gu, "").toLowerCase();
	return OPTIONAL.has(word);
}
