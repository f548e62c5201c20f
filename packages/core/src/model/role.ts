import type { Effort } from "./effort.ts";
import type { RoadmapId, RoleId, SectionId, TopicId } from "./id.ts";
import type { TextLanguage } from "./language.ts";

/** Where somebody of a role enters a roadmap. `language` is that of the reason. */
export interface EntryPoint extends Pick<TextLanguage, "language"> {
	readonly roadmap: RoadmapId;
	readonly topic: TopicId;
	readonly reason?: string;
}

/** What a section takes somebody of a role, where a source says so. `language` is that of the reason. */
export interface RoleEstimate extends Pick<TextLanguage, "language"> {
	readonly roadmap: RoadmapId;
	readonly section: SectionId;
	readonly effort: Effort;
	readonly reason?: string;
}

/** What the front matter of a role says. */
export interface RoleFacts {
	readonly id: RoleId;
	readonly title: string;
	/** Topics that somebody with this background already masters. */
	readonly mastered: readonly TopicId[];
	readonly entryPoints: readonly EntryPoint[];
	readonly estimates: readonly RoleEstimate[];
	/** Keys of the curriculum's sources, or URLs. */
	readonly sources: readonly string[];
}

/** A background that learners come from. `language` is that of `summary` and `bodyHtml`. */
export interface Role extends RoleFacts, TextLanguage<"title"> {
	/** First paragraphs, as plain text. */
	readonly summary: string;
	/** The body, as sanitised HTML. */
	readonly bodyHtml: string;
}
