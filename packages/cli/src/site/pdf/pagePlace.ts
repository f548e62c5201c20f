import type { PageSpan } from "./splitPages.ts";

/** A4, in points. */
export const PAGE = { width: 595, height: 842, margin: 28 };

/** Where a stretch of a drawing stands on its page. */
export interface PagePlace {
	readonly span: PageSpan;
	/** Points per unit of the drawing. */
	readonly scale: number;
	/** A point of the drawing in points from the lower left corner of the page. */
	readonly point: (x: number, y: number) => readonly [x: number, y: number];
}

export function placePage(span: PageSpan, scale: number): PagePlace {
	return {
		span,
		scale,
		point: (x, y) => [
			round(PAGE.margin + x * scale),
			round(PAGE.height - PAGE.margin - (y - span.top) * scale),
		],
	};
}

/** Whether something of the drawing begins on a page. */
export function isOn({ top, bottom }: PageSpan): (one: { readonly y: number }) => boolean {
	return ({ y }) => y >= top && y < bottom;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
