import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { findRoadmap } from "../../findRoadmap.ts";
import { printAnswer } from "../../printAnswer.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { measureStats, type Sort } from "./measureStats.ts";
import { renderStats } from "./render.ts";

/** `prereq stats`: curricular analytics. */
export const run: CommandRun = async (input) => {
	const { options, palette } = input;
	const top = options.get("top") ?? "10";
	if (!/^[1-9]\d{0,5}$/.test(top)) {
		throw new CliError(`Unexpected \`--top ${top}\`, expected a whole number from 1.`);
	}
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const id = options.get("roadmap");
	const stats = measureStats(curriculum, {
		...(id === undefined ? {} : { roadmap: findRoadmap(curriculum, id) }),
		sort: (options.get("sort") ?? "cruciality") as Sort,
		top: Number(top),
		byEffort: options.has("effort"),
	});
	printAnswer(input, stats, (columns) => renderStats(stats, curriculum, palette, columns));
	return EXIT.clean;
};
