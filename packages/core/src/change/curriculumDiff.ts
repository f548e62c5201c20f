import type { Effort } from "../model/effort.ts";
import type { RoadmapId, TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";

/** A topic by name. */
export interface NamedTopic {
	readonly id: TopicId;
	readonly title: string;
}

/** A topic under another id; `merged` when that id was a topic before. */
export interface RenamedTopic extends NamedTopic {
	readonly from: TopicId;
	readonly merged: boolean;
}

/** A topic that requires something else now. Ids of both sides are those of today. */
export interface ChangedPrerequisites extends NamedTopic {
	/** Topics that are named now and were not, in author order. */
	readonly added: readonly TopicId[];
	readonly removed: readonly TopicId[];
	readonly before: readonly Requirement[];
	readonly after: readonly Requirement[];
}

/** A roadmap before and after; undefined where it is not there. Efforts are in minutes. */
export interface RoadmapChange {
	/** Id of today, or the last one. */
	readonly id: RoadmapId;
	readonly title: string;
	readonly from?: RoadmapId;
	readonly before: Effort | undefined;
	readonly after: Effort | undefined;
}

/** The longest chain of prerequisites by likely effort. */
export interface CriticalPath {
	/** Minutes. */
	readonly minutes: number;
	readonly topics: readonly TopicId[];
}

/** Something that learners of the version before would notice. */
export interface LearnerRisk {
	/**
	 * `lost`: an id is gone, and what was recorded under it counts for nothing. `retired`: the same, on
	 * purpose. `moved`: a record counts for another topic. `closed`: a topic that learners could open
	 * asks for more now.
	 */
	readonly type: "lost" | "retired" | "moved" | "closed";
	readonly kind: "topic" | "roadmap";
	readonly id: string;
	/** Why it was retired, where the lock file says so. */
	readonly reason?: string;
	/** What a moved record counts for now. */
	readonly now?: TopicId;
	/** What a closed topic asks for in addition. */
	readonly needs?: readonly TopicId[];
}

/** What two versions of a curriculum differ in. */
export interface CurriculumDiff {
	readonly added: readonly NamedTopic[];
	readonly removed: readonly NamedTopic[];
	readonly renamed: readonly RenamedTopic[];
	readonly prerequisites: readonly ChangedPrerequisites[];
	readonly topics: { readonly before: number; readonly after: number };
	/** Minutes of all topics; one without an estimate counts an hour. */
	readonly effort: { readonly before: Effort; readonly after: Effort };
	/** Every roadmap of either version; minutes as a beginner meets it, choices counted once. */
	readonly roadmaps: readonly RoadmapChange[];
	readonly criticalPath: { readonly before: CriticalPath; readonly after: CriticalPath };
	readonly risks: readonly LearnerRisk[];
}
