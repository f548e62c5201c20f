import type { Topic, TopicId } from "@prereq/core";
import type { PlacementContradiction } from "@prereq/core/plan";
import { formatCount } from "../../formatCount.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import { wrapItems } from "../../wrapItems.ts";
import type { PlacementReport } from "./describePlacement.ts";

/** Open topics that are named; what is open is asked about anyway. */
const OPEN_SHOWN = 6;

export interface RenderPlacementOptions {
	readonly palette: Palette;
	readonly columns: number | undefined;
	readonly topics: ReadonlyMap<TopicId, Topic>;
	/** Answers that came from the progress file. */
	readonly recorded: number;
}

/** The answer for people. */
export function renderPlacement(report: PlacementReport, options: RenderPlacementOptions): string {
	const { palette, recorded, topics } = options;
	const { title, answers, known, implied, question, leastQuestions, undecided } = report;
	const all = known.length + implied.length;
	const total = all + report.started.length + report.unknown.length + undecided.length;
	const asked = answers.length - recorded;
	const lines = [
		`${palette.strong(`${formatCount(all)} of ${countOf(total, "topic")} known for ${singleLine(title)}`)} ${palette.quiet(`· ${countOf(asked, "answer")}${undecided.length === 0 ? `, at least ${leastQuestions} are needed` : ""}`)}`,
		"",
		...list("Known", known, options),
		...list("Follows", implied, options),
		...list("Unsure", report.started, options),
		...list("Not known", report.unknown, options),
		...list("Open", undecided, options, OPEN_SHOWN),
		...report.contradictions.flatMap((one) => contradiction(one, topics, palette)),
	];
	if (question !== undefined) {
		const asks = topics.get(question.topic)!;
		lines.push(
			`${palette.strong(`Next question: do you know ${singleLine(asks.title)}?`)} ${palette.quiet(`(${asks.id})`)}`,
			...asks.objectives.slice(0, 4).map((one) => palette.quiet(`   · ${singleLine(one)}`)),
			`Answer it in a file: {"${asks.id}": "yes"} (or no, unsure), given with --answers.`,
		);
	} else if (report.next.length > 0) {
		lines.push(...list("Learn next", report.next, options));
	} else {
		lines.push("Nothing is left to learn here.");
	}
	return `${lines.join("\n").trimEnd()}\n`;
}

function list(
	name: string,
	ids: readonly TopicId[],
	{ palette, columns, topics }: RenderPlacementOptions,
	most = Number.POSITIVE_INFINITY,
): string[] {
	if (ids.length === 0) return [];
	const lead = `${palette.strong(name.padEnd(10))} ${palette.quiet(String(ids.length).padStart(3))}  `;
	const items = ids.map((id) => singleLine(topics.get(id)!.title));
	const shown =
		items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
	return [...wrapItems(shown, { lead, separator: " · ", columns }), ""];
}

function contradiction(
	{ overruled, by, chains }: PlacementContradiction,
	topics: ReadonlyMap<TopicId, Topic>,
	palette: Palette,
): string[] {
	const said = by.map(({ topic, answer }) => `${answer} to ${topic}`).join(" and ");
	return [
		`${palette.warning("Disagrees")} ${overruled.answer} to ${overruled.topic}, but later ${said}; the later answers count.`,
		...chains
			.filter((chain) => chain.length > 1)
			.map((chain) =>
				palette.quiet(
					`           ${chain.map((id) => singleLine(topics.get(id)!.title)).join(" → ")}`,
				),
			),
		"",
	];
}
