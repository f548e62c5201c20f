import type { MapDrawing } from "../drawing/mapDrawing.ts";

/** A stretch of a drawing that fills one page, in its own units. */
export interface PageSpan {
	readonly top: number;
	readonly bottom: number;
}

const ABOVE_ROW = 16;
const ABOVE_HEADING = 12;
/** A heading this near above a row belongs to it. */
const NEAR = 72;

/** Cuts a drawing into pages of at most `height`, between rows, and never below a heading. */
export function splitPages(drawing: MapDrawing, height: number): readonly PageSpan[] {
	const headings = drawing.headings.map(({ y, size }) => y - size - ABOVE_HEADING);
	const rows = [...new Set(drawing.cards.map(({ y }) => y - ABOVE_ROW))];
	const isFree = (cut: number): boolean =>
		!headings.some((heading) => heading < cut && cut - heading < NEAR);
	const cuts = [...headings, ...rows].filter(isFree).sort((a, b) => a - b);
	const pages: PageSpan[] = [];
	let top = 0;
	while (top < drawing.height) {
		const end = top + height;
		const cut = end >= drawing.height ? drawing.height : cuts.findLast((y) => y > top && y <= end);
		const bottom = cut ?? end;
		pages.push({ top, bottom });
		top = bottom;
	}
	return pages;
}
