import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { answerPath } from "../../path/answerPath.ts";
import { readPathQuestion } from "../../path/readPathQuestion.ts";
import { printAnswer } from "../../printAnswer.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { describePath } from "./describePath.ts";
import { renderPath } from "./render.ts";

/** `prereq path [goal…]`: what to learn, in which order, and where there was a choice. */
export const run: CommandRun = async (input) => {
	const { palette } = input;
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const question = await readPathQuestion(input, curriculum);
	const described = describePath(curriculum, question, answerPath(question));
	printAnswer(input, described, (columns) => renderPath(described, palette, columns));
	return EXIT.clean;
};
