import type { Curriculum, TopicId } from "@prereq/core";
import { alignColumns, alignWithin } from "../../columns.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import { wrapItems } from "../../wrapItems.ts";
import type { CurriculumStats } from "./measureStats.ts";
import { SORTS } from "./sorts.ts";

/** Topics of the widest layer that are shown. */
const SHOWN = 8;

/** The answer for people. */
export function renderStats(
	stats: CurriculumStats,
	{ topics }: Curriculum,
	palette: Palette,
	columns: number | undefined,
): string {
	const { roadmap, sort, top, total, unit, longestChain, width, bottlenecks = [] } = stats;
	const titleOf = (id: TopicId): string => singleLine(topics.get(id)?.title ?? id);
	const measures = [sort, ...SORTS.filter((one) => one !== sort)];
	const scope = roadmap === undefined ? "" : ` in ${singleLine(roadmap.title)}`;
	const head = `${countOf(stats.topics, "topic")}, ${countOf(stats.prerequisites, "prerequisite")}${scope}`;
	if (stats.topics === 0) return `${palette.strong(head)}\n`;
	const rows = [
		["", "", "", ...measures],
		...top.map((one, at) => [
			` ${at + 1}`,
			one.title,
			one.id,
			...measures.map((measure) => number(one[measure])),
		]),
		["", "all topics", "", ...measures.map((measure) => number(total[measure]))],
	];
	const [header = "", ...lines] = alignWithin(alignRight(rows, 3), { columns, spare: 2 });
	const chain = longestChain.topics.map(titleOf);
	return [
		palette.strong(head),
		"",
		palette.strong(header),
		...lines.slice(0, -1),
		palette.quiet(lines.at(-1) ?? ""),
		palette.quiet(
			`  ${unit === "hour" ? "in hours of effort" : "counting topics"}: delay = longest chain through it · blocking = what waits for it`,
		),
		palette.quiet("  cruciality = delay + blocking · centrality = weight of the chains through it"),
		"",
		`${palette.strong("Longest chain")} ${palette.quiet(`· ${unit === "hour" ? `${number(longestChain.weight)} h · ` : ""}${countOf(chain.length, "topic")}`)}`,
		...wrapItems(chain, { lead: "  ", separator: " → ", columns }),
		"",
		...(width === undefined
			? []
			: [
					`${palette.strong("Width")} ${palette.quiet(`· ${countOf(width.size, "topic")} of which none needs another`)}`,
					...wrapItems(shorten(width.topics.map(titleOf)), {
						lead: "  ",
						separator: " · ",
						columns,
					}),
					"",
				]),
		...(bottlenecks.length === 0
			? []
			: [
					`${palette.strong("Bottlenecks")} ${palette.quiet("· share of all connections that hang on one prerequisite")}`,
					...alignColumns(
						bottlenecks.map(({ prerequisite, topic, share }) => [
							"",
							`${(share * 100).toFixed(1)} %`.padStart(6),
							`${titleOf(prerequisite)} → ${titleOf(topic)}`,
						]),
					),
					"",
				]),
	].join("\n");
}

function shorten(titles: readonly string[]): string[] {
	const more = titles.length - SHOWN;
	return more > 0 ? [...titles.slice(0, SHOWN), `${more} more`] : [...titles];
}

function alignRight(rows: readonly (readonly string[])[], from: number): string[][] {
	const width = (column: number): number =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0));
	return rows.map((row) =>
		row.map((cell, column) => (column < from ? cell : cell.padStart(width(column)))),
	);
}

function number(value: number): string {
	if (value >= 1e9) return value.toExponential(1);
	return value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 1 : 0 });
}
