import type { Curriculum, TopicId } from "@prereq/core";
import { alignColumns } from "../../columns.ts";
import { formatCount } from "../../formatCount.ts";
import { formatEffort } from "../../formatEffort.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import { wrapItems } from "../../wrapItems.ts";
import type { RecordMeasure, RoadmapProgress, ScopeProgress } from "./measureRecord.ts";

/** Topics of a list that are shown. */
const SHOWN = 6;
const BAR = 12;

export interface RenderProgressOptions {
	readonly palette: Palette;
	readonly columns: number | undefined;
	/** One roadmap with its sections. */
	readonly inFull: boolean;
}

/** The answer for people. */
export function renderProgress(
	record: RecordMeasure,
	{ topics }: Curriculum,
	options: RenderProgressOptions,
): string {
	const { roadmaps, freshness, unknown } = record;
	const titlesOf = (ids: readonly TopicId[]): string[] =>
		ids.map((id) => singleLine(topics.get(id)?.title ?? id));
	const list = (name: string, ids: readonly TopicId[], note = ""): string[] =>
		labelled(name, titlesOf(ids), note, options);
	const scopes = roadmaps.flatMap((roadmap) =>
		options.inFull ? roadmap.scopes : roadmap.scopes.slice(0, 1),
	);
	const faded = freshness.faded.map(({ id }) => id);
	return [
		...alignColumns(scopes.map((scope) => row(scope, options.inFull))),
		"",
		...(options.inFull ? roadmaps.flatMap((one) => details(one, list, options)) : []),
		...(faded.length === 0
			? []
			: list("Review", faded, `memory of all that is done: ${percent(freshness.mean)}`)),
		...(unknown.length === 0
			? []
			: labelled("Unknown", unknown.map(singleLine), "not in this curriculum; kept", options)),
	]
		.join("\n")
		.replace(/\n*$/, "\n");
}

function details(
	{ goal, ready, near, implied }: RoadmapProgress,
	list: (name: string, ids: readonly TopicId[], note?: string) => string[],
	{ palette }: RenderProgressOptions,
): string[] {
	const way =
		goal === undefined
			? []
			: [
					`${palette.strong("To the end")} ${hours(goal.remaining)} of ${hours(goal.baseline)} left on the shortest way, ${percent(goal.ratio)} behind you ${palette.quiet(`(longest chain ${hours(goal.criticalPath)}${goal.exact ? "" : "; not proven shortest"})`)}`,
					"",
				];
	return [
		...way,
		...list("Ready now", ready),
		...list(
			"Nearly ready",
			near.map(({ id }) => id),
		),
		...list("Implied", implied, "not recorded, but something done needs it"),
	];
}

function labelled(
	name: string,
	items: readonly string[],
	note: string,
	{ palette, columns }: RenderProgressOptions,
): string[] {
	if (items.length === 0) return [];
	const more = items.length - SHOWN;
	const shown = more > 0 ? [...items.slice(0, SHOWN), `${more} more`] : items;
	const count = countOf(items.length, "topic");
	return [
		`${palette.strong(name)} ${palette.quiet(`· ${note === "" ? count : `${count} · ${note}`}`)}`,
		...wrapItems(shown, { lead: "  ", separator: " · ", columns }),
		"",
	];
}

function row(scope: ScopeProgress, inFull: boolean): string[] {
	const { title, depth, percent: done, remaining, counts, empty } = scope;
	const name = `${"  ".repeat(depth)}${title}`;
	if (empty) return [name, "", "", inFull ? "nothing required" : "", ""];
	const all = counts.todo + counts.started + counts.done + counts.skipped;
	return [
		name,
		bar(done),
		`${done} %`.padStart(5),
		`${formatCount(counts.done)} of ${countOf(all, "topic")}`,
		remaining === 0 ? "" : `${hours(remaining)} left`,
	];
}

function bar(done: number): string {
	const full = Math.floor((done / 100) * BAR);
	return "█".repeat(full) + "░".repeat(BAR - full);
}

function hours(minutes: number): string {
	return formatEffort({ low: minutes, high: minutes });
}

/** Whole percent that is 0 and 100 only at the ends. */
function percent(share: number): string {
	if (share <= 0 || share >= 1) return `${share <= 0 ? 0 : 100} %`;
	return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}
