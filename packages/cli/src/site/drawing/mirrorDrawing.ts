import { CARD_WIDTH, type MapDrawing } from "./mapDrawing.ts";

/** A drawing as in a mirror, for the other writing direction; its letters are not mirrored. */
export function mirrorDrawing(drawing: MapDrawing): MapDrawing {
	const { direction, width, headings, cards, lines } = drawing;
	return {
		...drawing,
		direction: direction === "ltr" ? "rtl" : "ltr",
		headings: headings.map((heading) => ({ ...heading, x: width - heading.x })),
		cards: cards.map((card) => ({ ...card, x: width - card.x - CARD_WIDTH })),
		lines: lines.map((line) => ({
			...line,
			points: line.points.map(([x, y]) => [width - x, y] as const),
		})),
	};
}
