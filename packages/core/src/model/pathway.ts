import type { PathwayId, RoadmapId, TopicId } from "./id.ts";
import type { TextLanguage } from "./language.ts";

/** What the front matter of a pathway says. */
export interface PathwayFacts {
	readonly id: PathwayId;
	readonly title: string;
	readonly roadmap: RoadmapId;
	/** Topics they passed through, in order, as far as the source says so. */
	readonly topics: readonly TopicId[];
	/** Where the source left them. */
	readonly outcome?: string;
	/** Keys of the curriculum's sources, or URLs. */
	readonly sources: readonly string[];
	/** Where to read more: an absolute http(s) URL. */
	readonly link?: string;
}

/** How a real person got there. `language` is that of `summary` and `bodyHtml`. */
export interface Pathway extends PathwayFacts, TextLanguage<"title" | "outcome"> {
	/** First paragraphs, as plain text. */
	readonly summary: string;
	/** The body, as sanitised HTML. */
	readonly bodyHtml: string;
}
