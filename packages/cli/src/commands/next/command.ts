import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { findRoadmap } from "../../findRoadmap.ts";
import { printAnswer } from "../../printAnswer.ts";
import { readProgress } from "../../readProgress.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { listReady } from "./listReady.ts";
import { renderReady } from "./render.ts";

/** `prereq next`: the topics whose prerequisites are met. */
export const run: CommandRun = async (input) => {
	const { options, io, palette } = input;
	const progress = await readProgress(options.get("progress"), io.cwd);
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const roadmapId = options.get("roadmap");
	const roadmap = roadmapId === undefined ? undefined : findRoadmap(curriculum, roadmapId);
	const next = listReady(curriculum, progress, roadmap);
	printAnswer(input, next, (columns) => renderReady(next, palette, columns));
	return EXIT.clean;
};
