import type { RoadmapData, RoadmapSection, Topic } from "@prereq/core";
import { directionOf } from "../siteFormats.ts";
import { drawLine, type Spot } from "./drawLine.ts";
import {
	CARD_PADDING,
	CARD_WIDTH,
	COLUMN_WIDTH,
	type DrawnCard,
	type DrawnHeading,
	MARGIN,
	type MapDrawing,
	ROW_HEIGHT,
	TITLE_SIZE,
} from "./mapDrawing.ts";
import { mirrorDrawing } from "./mirrorDrawing.ts";
import { wrapText } from "./wrapText.ts";

interface DrawOptions {
	/** What stands below the title of a topic. */
	readonly factsOf: (topic: Topic) => string;
}

const HEAD_SIZE = 28;
const HEAD_HEIGHT = 88;
const TOP_SECTION = { size: 20, above: 44, below: 20 };
const SUBSECTION = { size: 15, above: 28, below: 16 };

/**
 * The map of a roadmap: sections below one another, topics in the columns of its layout, from right to
 * left where its language is read so.
 */
export function drawMap(
	{ roadmap, topics, locale }: RoadmapData,
	options: DrawOptions,
): MapDrawing {
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	const optional = optionalTopics(roadmap.sections);
	const columns = Math.max(1, roadmap.layout.columns);
	const width = 2 * MARGIN + columns * COLUMN_WIDTH - (COLUMN_WIDTH - CARD_WIDTH);
	const fit = (text: string, size: number): string =>
		wrapText(text, { size, width: width - 2 * MARGIN, lines: 1, locale })[0] ?? "";
	const headings: DrawnHeading[] = [
		{ x: MARGIN, y: MARGIN + HEAD_SIZE, size: HEAD_SIZE, text: fit(roadmap.title, HEAD_SIZE) },
	];
	const cards: DrawnCard[] = [];
	const spots = new Map<string, Spot>();
	let y = HEAD_HEIGHT;
	let row = 0;

	const pending = roadmap.sections.toReversed().map((section) => ({ section, depth: 0 }));
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const { section, depth } = next;
		const { size, above, below } = depth === 0 ? TOP_SECTION : SUBSECTION;
		y += above;
		headings.push({ x: MARGIN, y, size, text: fit(section.title, size) });
		y += below;
		for (const layer of roadmap.layout.layers.filter((one) => one.section === section.id)) {
			for (const { topic: id, column } of layer.topics) {
				const topic = byId.get(id);
				const x = MARGIN + (column - 1) * COLUMN_WIDTH;
				spots.set(id, { x: x + CARD_WIDTH / 2, y, row });
				cards.push({
					id,
					x,
					y,
					title: wrapText(topic?.title ?? id, {
						size: TITLE_SIZE,
						width: CARD_WIDTH - 2 * CARD_PADDING,
						lines: 2,
						locale,
					}),
					facts: topic ? options.factsOf(topic) : "",
					kind: topic?.kind ?? "topic",
					optional: optional.has(id),
				});
			}
			row++;
			y += ROW_HEIGHT;
		}
		for (const child of section.sections.toReversed())
			pending.push({ section: child, depth: depth + 1 });
	}
	const lines = roadmap.layout.lines.flatMap(({ from, to }) => {
		const [start, end] = [spots.get(from), spots.get(to)];
		if (start === undefined || end === undefined || start.row >= end.row) return [];
		return [{ from, to, points: drawLine(start, end) }];
	});
	const { title } = roadmap;
	const height = y + MARGIN;
	const drawing = {
		title,
		locale,
		direction: "ltr",
		width,
		height,
		headings,
		cards,
		lines,
	} as const;
	return directionOf(locale) === "rtl" ? mirrorDrawing(drawing) : drawing;
}

function optionalTopics(sections: readonly RoadmapSection[]): ReadonlySet<string> {
	const found = new Set<string>();
	const pending = [...sections];
	for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
		const entries = [...section.entries];
		for (let entry = entries.pop(); entry !== undefined; entry = entries.pop()) {
			if (entry.optional) found.add(entry.topic);
			entries.push(...entry.children);
		}
		pending.push(...section.sections);
	}
	return found;
}
