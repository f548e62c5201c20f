import type { RoadmapSection } from "../model/roadmap.ts";

/** A link of the outline to a topic; offsets are into the body. */
export interface OutlineLink {
	readonly topic: string;
	readonly start: number;
	readonly end: number;
}

/** An item that stands among topics and links to none; offsets are into the body. */
export interface UnlinkedItem {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What a roadmap's body says. */
export interface Outline {
	readonly introHtml: string;
	readonly sections: readonly RoadmapSection[];
	/** Every link to a topic, in reading order. */
	readonly links: readonly OutlineLink[];
	readonly unlinked: readonly UnlinkedItem[];
}
