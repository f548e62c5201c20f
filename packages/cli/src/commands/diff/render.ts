import type { CriticalPath, CurriculumDiff, Effort, LearnerRisk } from "@prereq/core";
import type { Palette } from "../../palette.ts";
import { singleLine } from "../../report/visibleText.ts";
import { describeRisk, expression, headline, hours, likely, lossAdvice } from "./describe.ts";

/** The answer for people at a terminal. */
export function renderDiff(diff: CurriculumDiff, ref: string, palette: Palette): string {
	const name = ({ id, title }: { id: string; title: string }) => `${id}  ${singleLine(title)}`;
	const sections: (readonly [title: string, lines: readonly string[]])[] = [
		["Learners at risk", diff.risks.map((risk) => riskLine(risk, palette))],
		["Added", diff.added.map((topic) => `+ ${name(topic)}`)],
		["Removed", diff.removed.map((topic) => `- ${name(topic)}`)],
		[
			"Renamed",
			diff.renamed.map(({ from, id, merged }) => `${from} ${merged ? "joined" : "→"} ${id}`),
		],
		[
			"Prerequisites",
			diff.prerequisites.flatMap(({ id, before, after }) => [
				id,
				`  - ${expression(before)}`,
				`  + ${expression(after)}`,
			]),
		],
		[
			"Hours",
			[
				`all topics: ${change(diff.effort.before, diff.effort.after)}`,
				...diff.roadmaps.map(({ id, from, before, after }) => {
					const was = from === undefined ? "" : ` (was ${from})`;
					return `${id}${was}: ${change(before, after)}`;
				}),
			],
		],
		["Critical path", chains(diff.criticalPath.before, diff.criticalPath.after)],
	];
	const advice = lossAdvice(diff);
	return [
		`${palette.strong(`Since ${ref}`)}: ${headline(diff)}`,
		...sections.flatMap(([title, lines]) =>
			lines.length > 0 ? ["", palette.strong(title), ...lines.map((line) => `  ${line}`)] : [],
		),
		...(advice === "" ? [] : ["", advice]),
		"",
	].join("\n");
}

function riskLine(risk: LearnerRisk, palette: Palette): string {
	const mark = risk.type === "lost" ? palette.error("✖") : palette.warning("!");
	return `${mark} ${describeRisk(risk)}`;
}

function change(before: Effort | undefined, after: Effort | undefined): string {
	const [was, is] = [before && hours(before), after && hours(after)];
	if (was === is) return `${is} (unchanged)`;
	return `${was ?? "new"} → ${is ?? "removed"}`;
}

function chains(before: CriticalPath, after: CriticalPath): string[] {
	const line = ({ minutes, topics }: CriticalPath) =>
		topics.length === 0 ? "none" : `${likely(minutes)}: ${topics.join(" → ")}`;
	if (line(before) === line(after)) return [`${line(after)} (unchanged)`];
	return [`before ${line(before)}`, `after  ${line(after)}`];
}
