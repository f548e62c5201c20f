import type { TopicKind } from "@prereq/core";

/** A heading of the map. */
export interface DrawnHeading {
	/** Where its first letter begins: its right end in a drawing from right to left. */
	readonly x: number;
	/** Baseline of its letters. */
	readonly y: number;
	readonly size: number;
	readonly text: string;
}

/** A topic of the map: a card with a title and, below, what it is and how long it takes. */
export interface DrawnCard {
	readonly id: string;
	/** Its left edge. */
	readonly x: number;
	readonly y: number;
	readonly title: readonly string[];
	readonly facts: string;
	readonly kind: TopicKind;
	readonly optional: boolean;
}

/** A prerequisite line: a curve as points for SVG's `C`, after the first one. */
export interface DrawnLine {
	readonly from: string;
	readonly to: string;
	readonly points: readonly (readonly [x: number, y: number])[];
}

/** The map of a roadmap as shapes, in CSS pixels; what writes it decides on letters and colours. */
export interface MapDrawing {
	readonly title: string;
	readonly locale: string;
	/** Writing direction of the locale: the columns run the same way. */
	readonly direction: "ltr" | "rtl";
	readonly width: number;
	readonly height: number;
	readonly headings: readonly DrawnHeading[];
	readonly cards: readonly DrawnCard[];
	readonly lines: readonly DrawnLine[];
}

export const MARGIN = 32;
export const CARD_WIDTH = 208;
export const CARD_HEIGHT = 68;
export const COLUMN_WIDTH: number = CARD_WIDTH + 28;
export const ROW_HEIGHT: number = CARD_HEIGHT + 32;
export const TITLE_SIZE = 14;
export const FACTS_SIZE = 11.5;
export const LINE_HEIGHT = 18;
export const CARD_PADDING = 12;

/** Where the letters of a card begin. */
export function letterStart({ x }: DrawnCard, direction: MapDrawing["direction"]): number {
	return direction === "rtl" ? x + CARD_WIDTH - CARD_PADDING : x + CARD_PADDING;
}
