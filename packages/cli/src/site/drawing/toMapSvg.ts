import { escapeHtml } from "../embed/escapeHtml.ts";
import {
	CARD_HEIGHT,
	CARD_WIDTH,
	type DrawnCard,
	FACTS_SIZE,
	LINE_HEIGHT,
	letterStart,
	type MapDrawing,
	TITLE_SIZE,
} from "./mapDrawing.ts";

interface SvgOptions {
	/** Address of a topic's page. */
	readonly topicHref: (id: string) => string;
	/** What the drawing shows, for those who do not see it. */
	readonly description: string;
}

/** Follows the colour scheme of the reader, also as an image in another page. */
const STYLE = [
	":root{--paper:#fff;--card:#fff;--ink:#16191d;--soft:#575f6a;--rule:#c9ced6;--line:#b9c1cc;--accent:#2b57cc}",
	"@media(prefers-color-scheme:dark){:root{--paper:#0e1115;--card:#161b21;--ink:#e9ebee;--soft:#a0a8b3;--rule:#3b4450;--line:#434e5b;--accent:#93b3ff}}",
	"text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;fill:var(--ink)}",
	".h{font-weight:650;paint-order:stroke;stroke:var(--paper);stroke-width:6px;stroke-linejoin:round}.t{font-weight:500}.f{fill:var(--soft)}",
	".c{fill:var(--card);stroke:var(--rule);stroke-width:1.25}.project,.checkpoint{stroke:var(--accent);stroke-width:2}.optional{stroke-dasharray:5 4}",
	".l{fill:none;stroke:var(--line);stroke-width:1.25}a:hover .t,a:focus .t{fill:var(--accent);text-decoration:underline}",
].join("");

/** A drawing as a standalone SVG: a link per topic, light and dark, no script. */
export function toMapSvg(drawing: MapDrawing, options: SvgOptions): string {
	const { width, height, title, locale, direction } = drawing;
	const lines = drawing.lines
		.map(({ points: [start, ...rest] }) => `M${start?.join(" ")}C${rest.flat().join(" ")}`)
		.join("");
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="graphics-document document" lang="${escapeHtml(locale)}"${direction === "rtl" ? ' direction="rtl"' : ""} aria-labelledby="title desc">`,
		`<title id="title">${escapeHtml(title)}</title>`,
		`<desc id="desc">${escapeHtml(options.description)}</desc>`,
		`<style>${STYLE}</style>`,
		`<rect width="100%" height="100%" style="fill:var(--paper)"/>`,
		...(lines === "" ? [] : [`<path class="l" aria-hidden="true" d="${lines}"/>`]),
		...drawing.headings.map(
			({ x, y, size, text }) =>
				`<text class="h" x="${x}" y="${y}" font-size="${size}">${escapeHtml(text)}</text>`,
		),
		...drawing.cards.map((card) =>
			cardMarkup(card, letterStart(card, direction), options.topicHref(card.id)),
		),
		"</svg>",
		"",
	].join("\n");
}

function cardMarkup(
	{ x, y, title, facts, kind, optional }: DrawnCard,
	start: number,
	href: string,
): string {
	const rows = title.length + (facts === "" ? 0 : 1);
	const first = y + (CARD_HEIGHT - rows * LINE_HEIGHT) / 2 + TITLE_SIZE;
	const classes = ["c", ...(kind === "topic" ? [] : [kind]), ...(optional ? ["optional"] : [])];
	const letters = title.map(
		(line, index) =>
			`<tspan x="${start}" y="${first + index * LINE_HEIGHT}">${escapeHtml(line)}</tspan>`,
	);
	const below =
		facts === ""
			? ""
			: `<text class="f" x="${start}" y="${first + title.length * LINE_HEIGHT}" font-size="${FACTS_SIZE}">${escapeHtml(facts)}</text>`;
	return `<a href="${escapeHtml(href)}"><rect class="${classes.join(" ")}" x="${x}" y="${y}" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" rx="10"/><text class="t" font-size="${TITLE_SIZE}">${letters.join("")}</text>${below}</a>`;
}
