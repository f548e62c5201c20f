import type { RoadmapId, SectionId, TopicId } from "./id.ts";
import type { PartLanguages, TextLanguage } from "./language.ts";

/** A topic as a roadmap lists it. */
export interface RoadmapEntry {
	readonly topic: TopicId;
	/** Optional topics never count towards the total. */
	readonly optional: boolean;
	/** Subtopics: the nested list items. */
	readonly children: readonly RoadmapEntry[];
}

/** A heading of the outline with what stands under it. `language` is that of the title. */
export interface RoadmapSection extends Pick<TextLanguage, "language">, PartLanguages<"summary"> {
	readonly id: SectionId;
	readonly title: string;
	/** Prose between the heading and its list, as plain text. */
	readonly summary: string;
	readonly entries: readonly RoadmapEntry[];
	readonly sections: readonly RoadmapSection[];
}

/** One branch of a track: a section and when to choose it. `language` is that of `chooseIf`. */
export interface TrackBranch extends Pick<TextLanguage, "language"> {
	readonly section: SectionId;
	readonly chooseIf?: string;
}

/** Alternative branches of which at least `choose` are taken. `language` is that of the title. */
export interface Track extends Pick<TextLanguage, "language"> {
	readonly id: string;
	readonly title: string;
	/** 1 ≤ `choose` ≤ number of branches. */
	readonly choose: number;
	readonly of: readonly TrackBranch[];
}

/** Topics of which at least `choose` are to be learned. `language` is that of the title. */
export interface TopicGroup extends Pick<TextLanguage, "language"> {
	readonly id: string;
	readonly title?: string;
	readonly choose: number;
	readonly of: readonly TopicId[];
}

/** A named target that a learner can aim at. `language` is that of the title. */
export interface Goal extends Pick<TextLanguage, "language"> {
	readonly id: string;
	readonly title: string;
	readonly topics: readonly TopicId[];
}

/** A roadmap that is related: one of this curriculum, or an external one. */
export interface RelatedRoadmap {
	readonly id: string;
	readonly external: boolean;
	readonly title?: string;
	readonly url?: string;
}

/** A point of a roadmap's digest. */
export interface Highlight {
	readonly title: string;
	readonly text: string;
}

/** A pattern worth following, with the topics where it is practised. */
export interface Advice {
	readonly title: string;
	readonly text: string;
	readonly topics: readonly TopicId[];
}

/** Texts of a roadmap that can fall back to the source one by one. */
export type RoadmapPart =
	| "title"
	| "description"
	| "summary"
	| "highlights"
	| "advice"
	| "briefTitle"
	| "briefDescription"
	| "question"
	| "seo";

/** Facts that roadmap.sh keeps in front matter; names and shapes are theirs. */
export interface RoadmapMeta {
	readonly jsonUrl?: string;
	readonly pdfUrl?: string;
	readonly renderer?: string;
	readonly briefTitle?: string;
	readonly briefDescription?: string;
	readonly hasTopics?: boolean;
	readonly isNew?: boolean;
	readonly isHidden?: boolean;
	readonly isUpcoming?: boolean;
	readonly isForkable?: boolean;
	readonly note?: string;
	readonly dimensions?: { readonly width: number; readonly height: number };
	readonly question?: { readonly title: string; readonly description: string };
	readonly schema?: {
		readonly headline: string;
		readonly description: string;
		readonly imageUrl?: string;
		readonly datePublished?: string;
		readonly dateModified?: string;
	};
	readonly seo?: {
		readonly title: string;
		readonly description: string;
		readonly keywords?: readonly string[];
		readonly ogImageUrl?: string;
	};
	readonly sitemap?: { readonly priority: number; readonly changefreq: string };
	readonly relatedQuestions?: readonly string[];
	readonly courses?: readonly string[];
}

/**
 * A view over shared topics: an ordered outline with its tracks, groups and goals.
 * `language` is that of `introHtml`.
 */
export interface Roadmap extends TextLanguage<RoadmapPart> {
	readonly id: RoadmapId;
	readonly title: string;
	readonly description?: string;
	/** The roadmap in a few sentences, as plain text. */
	readonly summary?: string;
	/** A digest of the roadmap. */
	readonly highlights?: readonly Highlight[];
	/** What helped others on this way. */
	readonly advice?: readonly Advice[];
	/** Position among roadmaps; lower comes first. */
	readonly order?: number;
	readonly tags: readonly string[];
	readonly aliases: readonly RoadmapId[];
	readonly sources: readonly string[];
	readonly meta: RoadmapMeta;
	readonly relatedRoadmaps: readonly RelatedRoadmap[];
	/** Body before the first section heading, as sanitised HTML. */
	readonly introHtml: string;
	readonly sections: readonly RoadmapSection[];
	readonly tracks: readonly Track[];
	readonly groups: readonly TopicGroup[];
	readonly goals: readonly Goal[];
}
