import type { PathwayId, RoadmapId, RoleId, SectionId, TopicId, TransitionId } from "./id.ts";
import type { Advice, Highlight, RoadmapMeta } from "./roadmap.ts";
import type { TransitionItem } from "./transition.ts";

/** What every translation says about itself. */
export interface TranslationState {
	/** The source changed after the translation was made, or nothing records what it was made from. */
	readonly stale: boolean;
}

/** Texts that topics, roles and pathways have in common. What is absent falls back to the source. */
export interface ProseTranslation extends TranslationState {
	readonly title?: string;
	/** First paragraphs, as plain text. */
	readonly summary?: string;
	/** Sanitised HTML; parts in the source language carry a `lang` attribute. */
	readonly bodyHtml?: string;
}

/** The texts of a topic in another language. */
export interface TopicTranslation extends ProseTranslation {
	/** As many as the source has. */
	readonly objectives?: readonly string[];
	/** As many as the source has. */
	readonly checkpoint?: readonly string[];
	/** Of every prerequisite that has one, by its topic; of alternatives, by the one named first. */
	readonly reasons?: ReadonlyMap<TopicId, string>;
}

/** The texts of a role in another language. */
export interface RoleTranslation extends ProseTranslation {
	/** Reasons, one for each entry point of the source. */
	readonly entryPoints?: readonly (string | undefined)[];
	/** Reasons, one for each estimate of the source. */
	readonly estimates?: readonly (string | undefined)[];
}

/** The texts of a pathway in another language. */
export interface PathwayTranslation extends ProseTranslation {
	readonly outcome?: string;
}

/** A heading of a roadmap in another language. */
export interface SectionTranslation {
	readonly title: string;
	readonly summary?: string;
}

/** A track in another language; branches by section. */
export interface TrackTranslation {
	readonly title?: string;
	readonly chooseIf: ReadonlyMap<SectionId, string>;
}

/** The texts of a roadmap's meta data that can be translated. */
export type TranslatedMeta = Pick<
	RoadmapMeta,
	"briefTitle" | "briefDescription" | "question" | "seo"
>;

/** The texts of a roadmap in another language. */
export interface RoadmapTranslation extends TranslationState {
	readonly title?: string;
	readonly description?: string;
	readonly summary?: string;
	/** As many as the source has. */
	readonly highlights?: readonly Highlight[];
	/** As many as the source has. */
	readonly advice?: readonly Pick<Advice, "title" | "text">[];
	/** Names of tags, by tag. */
	readonly tags?: ReadonlyMap<string, string>;
	readonly meta: TranslatedMeta;
	/** Sanitised HTML. */
	readonly introHtml?: string;
	/** Every section of the source, or none. */
	readonly sections: ReadonlyMap<SectionId, SectionTranslation>;
	readonly tracks: ReadonlyMap<string, TrackTranslation>;
	/** Titles by id. */
	readonly groups: ReadonlyMap<string, string>;
	/** Titles by id. */
	readonly goals: ReadonlyMap<string, string>;
}

/** A step of a transition in another language; its weeks and resources are those of the source. */
export interface StepTranslation {
	readonly title: string;
	readonly summary?: string;
	/** As many as the source has. */
	readonly tasks?: readonly TransitionItem[];
}

/** A list of a transition in another language. */
export interface ListTranslation {
	readonly title: string;
	readonly summary?: string;
	/** As many as the source has. */
	readonly items?: readonly TransitionItem[];
}

/** The texts of a transition in another language; every list is as long as that of the source. */
export interface TransitionTranslation extends ProseTranslation {
	readonly demand?: string;
	readonly transferable?: readonly { readonly skill: string; readonly why: string }[];
	readonly learn?: readonly { readonly skill: string }[];
	readonly steps?: readonly StepTranslation[];
	readonly realityCheck?: readonly ListTranslation[];
	readonly actionPlan?: readonly ListTranslation[];
	readonly questions?: readonly {
		readonly question: string;
		/** Sanitised HTML. */
		readonly answerHtml?: string;
	}[];
}

/** Everything of a curriculum that is translated into one language. */
export interface Translations {
	readonly topics: ReadonlyMap<TopicId, TopicTranslation>;
	readonly roadmaps: ReadonlyMap<RoadmapId, RoadmapTranslation>;
	readonly roles: ReadonlyMap<RoleId, RoleTranslation>;
	readonly transitions: ReadonlyMap<TransitionId, TransitionTranslation>;
	readonly pathways: ReadonlyMap<PathwayId, PathwayTranslation>;
}
