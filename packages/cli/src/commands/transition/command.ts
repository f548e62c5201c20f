import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { findRoadmap } from "../../findRoadmap.ts";
import { findRole } from "../../findRole.ts";
import { printAnswer } from "../../printAnswer.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { describeTransition } from "./describeTransition.ts";
import { renderTransition } from "./render.ts";

/** `prereq transition <role> <roadmap>`: the skill gap. */
export const run: CommandRun = async (input) => {
	const { args, options, palette } = input;
	const hours = options.get("hours") ?? "10";
	if (hours.trim() === "" || Number.isNaN(Number(hours))) {
		throw new CliError(`Unexpected \`--hours ${hours}\`, expected a number of hours per week.`);
	}
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const role = findRole(curriculum, args[0] ?? "");
	const roadmap = findRoadmap(curriculum, args[1] ?? "");
	const report = describeTransition(curriculum, role, roadmap, Number(hours));
	printAnswer(input, report, (columns) => renderTransition(report, curriculum, palette, columns));
	return EXIT.clean;
};
