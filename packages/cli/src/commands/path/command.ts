import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { answerPath } from "../../path/answerPath.ts";
import { readPathQuestion } from "../../path/readPathQuestion.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { describePath } from "./describePath.ts";
import { renderPath } from "./render.ts";

/** `prereq path [goal…]`: what to learn, in which order, and where there was a choice. */
export const run: CommandRun = async (input) => {
	const { options, io, palette } = input;
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const question = await readPathQuestion(input, curriculum);
	const described = describePath(curriculum, question, answerPath(question));
	io.stdout.write(
		options.get("format") === "json"
			? `${JSON.stringify(described, undefined, "\t")}\n`
			: renderPath(described, palette, io.stdout.columns),
	);
	return EXIT.clean;
};
