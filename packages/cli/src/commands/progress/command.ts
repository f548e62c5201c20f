import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { findRoadmap } from "../../findRoadmap.ts";
import { printAnswer } from "../../printAnswer.ts";
import { readProgress } from "../../readProgress.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { measureRecord } from "./measureRecord.ts";
import { renderProgress } from "./render.ts";

/** `prereq progress`: how far a learner is. */
export const run: CommandRun = async (input) => {
	const { options, io, palette } = input;
	const file = options.get("progress");
	if (file === undefined) {
		throw new CliError(
			"Whose progress?",
			"Name a file with `--progress`: an export of the roadmap, or what `prereq place --save` wrote.",
		);
	}
	const progress = await readProgress(file, io.cwd);
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const id = options.get("roadmap");
	const roadmaps =
		id === undefined ? [...curriculum.roadmaps.values()] : [findRoadmap(curriculum, id)];
	const record = measureRecord(curriculum, progress, roadmaps, io.clock());
	printAnswer(input, record, (columns) =>
		renderProgress(record, curriculum, {
			palette,
			columns,
			inFull: id !== undefined || roadmaps.length === 1,
		}),
	);
	return EXIT.clean;
};
