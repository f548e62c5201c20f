import type { Difficulty, SkillPriority, Status } from "@prereq/core";
import type { PluralForms } from "@prereq/react/static";
import type { SearchMessages } from "../search/searchFile.ts";

/** Every string of the pages around the roadmap, with `{placeholders}`. */
export interface SiteMessages extends SearchMessages {
	readonly skip: string;
	readonly allRoadmaps: string;
	readonly roadmapsNav: string;
	readonly language: string;
	readonly breadcrumb: string;
	readonly onThisPage: string;
	/** `{language}` that the text is in instead. */
	readonly untranslated: string;
	readonly partlyUntranslated: string;
	readonly stale: string;
	readonly topics: PluralForms;
	/** `{count}` parts of a roadmap that are not listed. */
	readonly moreParts: PluralForms;
	readonly roadmaps: PluralForms;
	readonly projects: PluralForms;
	readonly checkpoints: PluralForms;
	readonly optional: string;
	readonly about: string;
	readonly size: string;
	readonly noRoadmap: string;
	readonly noTopic: string;
	readonly comingSoon: string;
	readonly isNew: string;
	/** Everything before and after a topic. */
	readonly chain: string;
	readonly nearestBefore: PluralForms;
	readonly nearestAfter: PluralForms;
	readonly notFound: string;
	readonly notFoundTitle: string;
	readonly notFoundHint: string;
	/** `{id}`, out of use, stands for the topic of the page. */
	readonly formerId: string;
	/** `{id}` of a topic or a roadmap that was taken out. */
	readonly retired: string;
	readonly retiredHint: string;
	readonly startPage: string;
	readonly progressStays: string;
	readonly data: string;
	/** Before the links to the data; then what stands between and after them. */
	readonly dataFiles: string;
	readonly comma: string;
	readonly stop: string;
	readonly plainText: string;
	/** The map as a file to put elsewhere, and as one to print. */
	readonly drawing: string;
	readonly printable: string;
	readonly atAGlance: string;
	readonly parts: string;
	readonly aboutRoadmap: string;
	readonly inShort: string;
	/** `{tags}` */
	readonly tagged: string;
	readonly start: string;
	readonly startHint: string;
	readonly startWith: string;
	readonly takes: string;
	/** `{count}` topics of this roadmap that a background covers. */
	readonly known: PluralForms;
	readonly nothingKnown: string;
	readonly moreAboutRole: string;
	readonly tracks: string;
	readonly choose: string;
	readonly chooseIf: string;
	readonly goals: string;
	readonly advice: string;
	readonly related: string;
	readonly external: string;
	readonly sources: string;
	readonly basedOn: string;
	readonly topicPlace: string;
	readonly before: string;
	readonly after: string;
	readonly backgrounds: string;
	readonly masters: string;
	readonly mastersHint: string;
	readonly transitions: string;
	readonly fromTo: string;
	readonly difficulty: string;
	readonly difficulties: Readonly<Record<Difficulty, string>>;
	readonly timeline: string;
	readonly salary: string;
	readonly demand: string;
	readonly transferable: string;
	readonly toLearn: string;
	readonly priorities: Readonly<Record<SkillPriority, string>>;
	readonly steps: string;
	readonly tasks: string;
	readonly resources: string;
	readonly realityCheck: string;
	readonly actionPlan: string;
	readonly questions: string;
	readonly readMore: string;
	readonly pathways: string;
	readonly pathwaysLead: string;
	readonly passedThrough: string;
	/** Words of the buttons of a topic's page: those of the map. */
	readonly status: Readonly<Record<Status, string>>;
	readonly setStatus: string;
	readonly storageFailed: string;
	readonly originalStory: string;
	/** What a page found is, where its title does not say so. */
	readonly pageKinds: Readonly<Record<"roadmap" | "role" | "transition" | "pathway", string>>;
	readonly allTopics: string;
	readonly allTopicsLead: string;
}
