import type { RoadmapId, SectionId, TopicId } from "./id.ts";

/** A topic as a roadmap lists it. */
export interface RoadmapEntry {
	readonly topic: TopicId;
	/** Optional topics never count towards the total. */
	readonly optional: boolean;
	/** Subtopics: the nested list items. */
	readonly children: readonly RoadmapEntry[];
}

/** A heading of the outline with what stands under it. */
export interface RoadmapSection {
	readonly id: SectionId;
	readonly title: string;
	/** Prose between the heading and its list, as plain text. */
	readonly summary: string;
	readonly entries: readonly RoadmapEntry[];
	readonly sections: readonly RoadmapSection[];
}

/** One branch of a track: a section and when to choose it. */
export interface TrackBranch {
	readonly section: SectionId;
	readonly chooseIf?: string;
}

/** Alternative branches of which at least `choose` are taken. */
export interface Track {
	readonly id: string;
	readonly title: string;
	/** 1 ≤ `choose` ≤ number of branches. */
	readonly choose: number;
	readonly of: readonly TrackBranch[];
}

/** Topics of which at least `choose` are to be learned. */
export interface TopicGroup {
	readonly id: string;
	readonly title?: string;
	readonly choose: number;
	readonly of: readonly TopicId[];
}

/** A named target that a learner can aim at. */
export interface Goal {
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

/** A view over shared topics: an ordered outline with its tracks, groups and goals. */
export interface Roadmap {
	readonly id: RoadmapId;
	readonly title: string;
	readonly description?: string;
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
