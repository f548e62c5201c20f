import { alignColumns, alignWithin } from "../../columns.ts";
import { formatEffort } from "../../formatEffort.ts";
import type { Palette } from "../../palette.ts";
import { choiceLines } from "../../path/choiceLines.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import type { PathDescription } from "./describePath.ts";

/** The answer for people. */
export function renderPath(
	description: PathDescription,
	palette: Palette,
	columns: number | undefined,
): string {
	const { goal, topics, role, notAvoided } = description;
	const goalText = palette.strong(singleLine(goal));
	if (topics.length === 0) {
		return `${goalText}: nothing left to learn, you know everything it needs.\n`;
	}
	return [
		goalText,
		palette.quiet(facts(description)),
		...(role === undefined || role.saved === 0
			? []
			: [`${singleLine(role.title)}: what you know already saves ${hours(role.saved)}.`]),
		...topicLines(description, palette, columns),
		...choiceLines(description.choices, palette, columns),
		...alternativeLines(description, palette),
		...(notAvoided.length === 0
			? []
			: ["", `${palette.warning("Not avoidable:")} ${notAvoided.map(quoted).join(", ")}`]),
		"",
	].join("\n");
}

function facts({ topics, effort, optimal, gap }: PathDescription): string {
	const proof = optimal
		? "proven the shortest"
		: `at most ${Math.ceil(gap * 100)} % above the shortest`;
	return [countOf(topics.length, "topic"), hours(effort), proof].join(" · ");
}

/** The topics with numbers, below the sections that they are in; ids where there is room. */
function topicLines(
	{ topics }: PathDescription,
	palette: Palette,
	columns: number | undefined,
): string[] {
	const rows = topics.map(({ id, title, kind, effort }, at) => [
		` ${at + 1}`.padStart(4),
		kind === "checkpoint" ? `◆ ${title}` : title,
		effort === undefined ? "" : formatEffort(effort),
		id,
	]);
	const lines = alignWithin(rows, { columns, spare: 3 });
	let section: string | undefined;
	return lines.flatMap((line, at) => {
		const next = topics[at]!.section;
		const heading =
			at === 0 || next !== section ? ["", palette.strong(singleLine(next ?? ""))] : [];
		section = next;
		return [...(next === undefined ? heading.slice(0, 1) : heading), line];
	});
}

function alternativeLines({ alternatives }: PathDescription, palette: Palette): string[] {
	if (alternatives.length === 0) return [];
	const rows = alternatives.map(({ name, extra }) => [
		" ",
		(extra < 0 ? "−" : "+") + hours(Math.abs(extra)),
		`with ${name}`,
	]);
	return ["", palette.strong("Next-best ways"), ...alignColumns(rows)];
}

function hours(minutes: number): string {
	return formatEffort({ low: minutes, high: minutes });
}

function quoted(id: string): string {
	return `\`${singleLine(id)}\``;
}
