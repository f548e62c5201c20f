import type { CriticalPath, CurriculumDiff, Effort } from "@prereq/core";
import { formatCount } from "../../formatCount.ts";
import { describeRisk, expression, headline, hours, likely, lossAdvice } from "./describe.ts";

/** Topics that are listed before the rest folds away. */
const SHOWN = 15;

/** The answer as a comment on a pull request. */
export function renderDiffMarkdown(diff: CurriculumDiff, ref: string): string {
	const name = ({ id, title }: { id: string; title: string }) =>
		`- ${code(id)} ${plainText(title)}`;
	const advice = lossAdvice(diff);
	const blocks = [
		`## Curriculum: ${headline(diff)}`,
		`Compared with ${code(ref)}.`,
		...section(
			diff.risks.some(({ type }) => type === "lost")
				? "⛔ Learners would lose progress"
				: "⚠️ Learners at risk",
			diff.risks.map((risk) => `- ${describeRisk(risk)}`),
		),
		...(advice === "" ? [] : [`> ${advice}`]),
		...section("Added", diff.added.map(name)),
		...section("Removed", diff.removed.map(name)),
		...section(
			"Renamed",
			diff.renamed.map(
				({ from, id, merged }) => `- ${code(from)} ${merged ? "joined" : "→"} ${code(id)}`,
			),
		),
		...section(
			"Prerequisites",
			diff.prerequisites.map(
				({ id, before, after }) =>
					`- ${code(id)}: ${code(expression(before))} → ${code(expression(after))}`,
			),
		),
		"### Hours",
		table(diff),
		...chains(diff.criticalPath.before, diff.criticalPath.after),
	];
	return `${blocks.join("\n\n")}\n`;
}

function section(title: string, items: readonly string[]): string[] {
	if (items.length === 0) return [];
	const rest = items.slice(SHOWN);
	const folded =
		rest.length > 0
			? [
					`<details><summary>${formatCount(rest.length)} more</summary>\n\n${rest.join("\n")}\n\n</details>`,
				]
			: [];
	return [`### ${title}`, items.slice(0, SHOWN).join("\n"), ...folded];
}

function table({ effort, roadmaps }: CurriculumDiff): string {
	const row = (name: string, before: Effort | undefined, after: Effort | undefined) =>
		`| ${name} | ${before ? hours(before) : "–"} | ${after ? hours(after) : "–"} |`;
	return [
		"| | before | after |",
		"|---|---|---|",
		row("all topics", effort.before, effort.after),
		...roadmaps.map(({ id, before, after }) => row(code(id), before, after)),
	].join("\n");
}

function chains(before: CriticalPath, after: CriticalPath): string[] {
	const line = ({ minutes, topics }: CriticalPath) =>
		topics.length === 0 ? "none" : `${likely(minutes)}: ${topics.map(code).join(" → ")}`;
	if (line(before) === line(after)) return ["### Critical path, unchanged", line(after)];
	return ["### Critical path", `- before ${line(before)}\n- after ${line(after)}`];
}

function code(text: string): string {
	return `\`${text.replaceAll("`", "'").replace(/\s+/g, " ")}\``;
}

/** Titles of content may hold what Markdown or HTML would read. */
function plainText(text: string): string {
	return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>|~#@&!]/g, "\\$&");
}
