import type { Requirement } from "@prereq/core";
import { alignWithin } from "../../columns.ts";
import { formatCount } from "../../formatCount.ts";
import { formatEffort } from "../../formatEffort.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import type { PrerequisiteLine, TopicDescription, TopicLine } from "./describeTopic.ts";

/** The answer for people. */
export function renderTopicText(
	description: TopicDescription,
	palette: Palette,
	columns: number | undefined,
): string {
	const { topic, askedFor, roadmaps, requires, prerequisites, dependents } = description;
	const titles = new Map([...prerequisites, ...dependents].map(({ id, title }) => [id, title]));
	const nameOf = (id: string): string =>
		`${singleLine(titles.get(id) ?? id)} ${palette.quiet(`(${id})`)}`;
	const facts = [
		topic.kind === "topic" ? "" : topic.kind,
		topic.level ?? "",
		topic.effort === undefined ? "" : formatEffort(topic.effort),
		topic.tags.join(", "),
	].filter((fact) => fact !== "");
	const direct = dependents.filter((one) => one.direct);
	return [
		`${palette.strong(singleLine(topic.title))} ${palette.quiet(`(${topic.id})`)}`,
		...(askedFor === undefined ? [] : [`\`${askedFor}\` is called \`${topic.id}\` now.`]),
		...(facts.length === 0 ? [] : [palette.quiet(singleLine(facts.join(" · ")))]),
		...roadmaps.map(({ title, section }) => palette.quiet(singleLine(`${title} › ${section}`))),
		"",
		palette.strong("Requires"),
		...(requires.length === 0
			? ["  Nothing: anybody can start here."]
			: requires.map((one) => `  ${requirementLine(one, nameOf, palette)}`)),
		"",
		...learnFirst(prerequisites, palette, columns),
		palette.strong(requiredBy(dependents.length, direct.length)),
		...alignWithin(
			direct.map((one) => ["", one.title, one.id]),
			{ columns, spare: 2 },
		),
		"",
		effortLine(description, palette),
		"",
	].join("\n");
}

function learnFirst(
	prerequisites: readonly PrerequisiteLine[],
	palette: Palette,
	columns: number | undefined,
): string[] {
	if (prerequisites.length === 0) return [];
	const hasChoice = prerequisites.some(({ need }) => need !== "always");
	const rows = prerequisites.map((one, index) => [
		` ${index + 1}`.padStart(4),
		one.title,
		one.id,
		effortOf(one),
		one.need === "always" ? "" : one.need,
	]);
	return [
		palette.strong(`Learn first, in this order (${countOf(prerequisites.length, "topic")})`),
		...alignWithin(rows, { columns, spare: 2 }),
		...(hasChoice
			? [palette.quiet("  suggested, alternative: one of several ways to meet a choice")]
			: []),
		"",
	];
}

function requiredBy(all: number, direct: number): string {
	if (all === 0) return "Nothing requires it";
	const part = direct === all ? "" : `, ${formatCount(direct)} of them directly`;
	return `Required by ${countOf(all, "topic")}${part}`;
}

function effortOf({ effort }: TopicLine): string {
	return effort === undefined ? "" : formatEffort(effort);
}

function effortLine({ effortToReach }: TopicDescription, palette: Palette): string {
	const { likely, topics, withoutEffort } = effortToReach;
	const range = palette.strong(formatEffort(effortToReach));
	const middle = formatEffort({ low: likely, high: likely });
	const unknown =
		withoutEffort === 0 ? "" : `; ${countOf(withoutEffort, "topic")} without an estimate left out`;
	return `Effort to reach it from nothing: ${range}, likely ${middle} ${palette.quiet(`(${countOf(topics, "topic")}, this one included${unknown})`)}`;
}

function requirementLine(
	requirement: Requirement,
	nameOf: (id: string) => string,
	palette: Palette,
): string {
	const reason =
		requirement.reason === undefined ? "" : palette.quiet(`: ${singleLine(requirement.reason)}`);
	return phrase(requirement, nameOf) + reason;
}

/** Expressions nest two or three levels deep at most: the schema bounds them. */
function phrase(requirement: Requirement, nameOf: (id: string) => string): string {
	if (requirement.type === "topic") return nameOf(requirement.topic);
	const members = requirement.of.map((member) => phrase(member, nameOf));
	if (requirement.type === "all") return members.join(" and ");
	const count = requirement.type === "any" ? "one" : String(requirement.count);
	return `${count} of ${members.join(", ")}`;
}
