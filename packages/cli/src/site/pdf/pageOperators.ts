import {
	CARD_HEIGHT,
	CARD_WIDTH,
	type DrawnCard,
	type DrawnHeading,
	FACTS_SIZE,
	LINE_HEIGHT,
	letterStart,
	type MapDrawing,
	TITLE_SIZE,
} from "../drawing/mapDrawing.ts";
import { textWidth } from "../drawing/textWidth.ts";
import { isOn, type PagePlace } from "./pagePlace.ts";
import { pdfRuns } from "./pdfText.ts";

/** Side of the box to tick, in the units of the drawing. */
const BOX = 13;
/** Room around the letters of a heading that no line enters. */
const HALO = 4;
/** Red, green and blue, each from 0 to 1. */
const INK = "0.09 0.1 0.11";
const SOFT = "0.34 0.37 0.42";
const RULE = "0.72 0.75 0.79";
const ACCENT = "0.17 0.34 0.8";

/** The operators that draw what of the map is on a page; lines are cut at its edges. */
export function pageOperators(drawing: MapDrawing, place: PagePlace): string {
	const { span, point } = place;
	const [left, top] = point(0, span.top);
	const [right, bottom] = point(drawing.width, span.bottom);
	const lines = drawing.lines.flatMap(({ points }) => {
		const [first, last] = [points[0], points.at(-1)];
		if (first === undefined || last === undefined) return [];
		if (last[1] < span.top || first[1] > span.bottom) return [];
		const [start, ...rest] = points.map(([x, y]) => point(x, y).join(" "));
		const curves = rest.flatMap((_, at) =>
			at % 3 === 0 ? `${rest.slice(at, at + 3).join(" ")} c` : [],
		);
		return [`${start} m ${curves.join(" ")} S`];
	});
	return [
		`q ${left} ${bottom} ${right - left} ${top - bottom} re W n 0.6 w ${RULE} RG`,
		...lines,
		"Q",
		...drawing.headings
			.filter(isOn(span))
			.map((heading) => headingOperators(heading, drawing.direction, place)),
		...drawing.cards
			.filter(isOn(span))
			.map((card) => cardOperators(card, drawing.direction, place)),
	].join("\n");
}

/** A heading on a strip of paper, so that no line runs through its letters. */
function headingOperators(
	{ x, y, size, text }: DrawnHeading,
	direction: MapDrawing["direction"],
	place: PagePlace,
): string {
	const width = textWidth(text, size);
	const left = direction === "rtl" ? x - width : x;
	const strip = rectangle(left - HALO, y - size, width + 2 * HALO, size * 1.3, place);
	return [`q 1 g ${strip} f Q`, writer(direction, place)({ text, x, y, size, fill: INK })].join(
		"\n",
	);
}

function cardOperators(
	card: DrawnCard,
	direction: MapDrawing["direction"],
	place: PagePlace,
): string {
	const write = writer(direction, place);
	const { x, y, title, facts, kind, optional } = card;
	const stroke = kind === "topic" ? RULE : ACCENT;
	const dash = optional ? "[3 2] 0 d" : "[] 0 d";
	const rows = title.length + (facts === "" ? 0 : 1);
	const first = y + (CARD_HEIGHT - rows * LINE_HEIGHT) / 2 + TITLE_SIZE;
	const start = letterStart(card, direction);
	const box = direction === "rtl" ? x + 6 : x + CARD_WIDTH - BOX - 6;
	return [
		`q 1 g ${stroke} RG 0.8 w ${dash} ${rectangle(x, y, CARD_WIDTH, CARD_HEIGHT, place)} B Q`,
		`q ${SOFT} RG 0.7 w ${rectangle(box, y + CARD_HEIGHT - BOX - 6, BOX, BOX, place)} S Q`,
		...title.map((line, nth) =>
			write({
				text: line,
				x: start,
				y: first + nth * LINE_HEIGHT,
				size: TITLE_SIZE,
				fill: INK,
			}),
		),
		write({
			text: facts,
			x: start,
			y: first + title.length * LINE_HEIGHT,
			size: FACTS_SIZE,
			fill: SOFT,
		}),
	].join("\n");
}

function rectangle(x: number, y: number, width: number, height: number, place: PagePlace): string {
	const [left, bottom] = place.point(x, y + height);
	const [right, top] = place.point(x + width, y);
	return `${left} ${bottom} ${right - left} ${top - bottom} re`;
}

interface Letters {
	readonly text: string;
	/** Where they begin: their right end when they are written from right to left. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly fill: string;
}

/** Writes letters of a drawing; PDF knows no direction, so that those that end at a place are measured. */
function writer(direction: MapDrawing["direction"], { point, scale }: PagePlace) {
	return ({ text, x, y, size, fill }: Letters): string => {
		const left = direction === "rtl" ? x - textWidth(text, size) : x;
		const points = Math.round(size * scale * 100) / 100;
		const runs = pdfRuns(text).map(({ font, hex }) => `/${font} ${points} Tf <${hex}> Tj`);
		return `BT ${fill} rg ${point(left, y).join(" ")} Td ${runs.join(" ")} ET`;
	};
}
