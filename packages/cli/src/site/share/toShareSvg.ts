import { CARD_HEIGHT, CARD_WIDTH, type DrawnCard, type MapDrawing } from "../drawing/mapDrawing.ts";
import { wrapText } from "../drawing/wrapText.ts";
import { escapeHtml } from "../embed/escapeHtml.ts";
import { FONT_FAMILY } from "./rasterizer.ts";

/** What a shared link shows of a roadmap. */
export interface ShareTexts {
	readonly site: string;
	readonly title: string;
	readonly description: string;
	/** Its size in a few words. */
	readonly facts: string;
}

/** Size that previews of links are made for (Open Graph), in pixels. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

const LEFT = 72;
const TEXT_WIDTH = 700;
const MAP = { x: 820, scale: 0.42 };
const TITLE = { size: 68, lines: 3, height: 80 };
const LEAD = { size: 28, lines: 3, height: 40 };

/** The picture of a roadmap for shared links: its name, its promise and the beginning of its map. */
export function toShareSvg(texts: ShareTexts, drawing: MapDrawing): string {
	const { locale } = drawing;
	const title = wrapText(texts.title, { ...TITLE, width: TEXT_WIDTH, locale });
	const room = title.length > 2 ? 2 : LEAD.lines;
	const lead = wrapText(texts.description, { ...LEAD, lines: room, width: TEXT_WIDTH, locale });
	const titleTop = 210;
	const leadTop = titleTop + title.length * TITLE.height - 16;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}" font-family="${FONT_FAMILY}">`,
		`<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="#fbfaf8"/>`,
		mapMarkup(drawing),
		`<rect width="${SHARE_WIDTH}" height="10" fill="#2b57cc"/>`,
		line(texts.site, 96, 26, "#2b57cc"),
		...title.map((text, nth) => line(text, titleTop + nth * TITLE.height, TITLE.size, "#16191d")),
		...lead.map((text, nth) => line(text, leadTop + nth * LEAD.height, LEAD.size, "#575f6a")),
		line(texts.facts, SHARE_HEIGHT - 64, 26, "#16191d"),
		"</svg>",
	].join("");
}

function line(text: string, y: number, size: number, fill: string): string {
	return `<text x="${LEFT}" y="${y}" font-size="${size}" fill="${fill}">${escapeHtml(text)}</text>`;
}

/** As much of the map as fits, without words. */
function mapMarkup({ cards, lines }: MapDrawing): string {
	const first = cards[0];
	if (first === undefined) return "";
	const shift = { x: MAP.x - Math.min(...cards.map(({ x }) => x)) * MAP.scale, y: 72 };
	const shown = cards.filter(({ y }) => (y - first.y) * MAP.scale < SHARE_HEIGHT);
	const known = new Set(shown.map(({ id }) => id));
	const paths = lines
		.filter(({ from, to }) => known.has(from) && known.has(to))
		.map(({ points: [start, ...rest] }) => `M${start?.join(" ")}C${rest.flat().join(" ")}`);
	return [
		`<g transform="translate(${shift.x} ${shift.y}) scale(${MAP.scale}) translate(0 ${-first.y})">`,
		`<path d="${paths.join("")}" fill="none" stroke="#b9c1cc" stroke-width="3"/>`,
		...shown.map(cardMarkup),
		"</g>",
	].join("");
}

function cardMarkup({ x, y, kind }: DrawnCard): string {
	const stroke = kind === "topic" ? "#c9ced6" : "#2b57cc";
	return `<rect x="${x}" y="${y}" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" rx="14" fill="#fff" stroke="${stroke}" stroke-width="3"/><rect x="${x + 20}" y="${y + 28}" width="${CARD_WIDTH * 0.6}" height="12" rx="6" fill="#dfe3e9"/>`;
}
