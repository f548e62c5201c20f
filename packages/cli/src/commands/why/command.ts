import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { printAnswer } from "../../printAnswer.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { explainNeed } from "./explainNeed.ts";
import { renderNeed } from "./render.ts";

/** `prereq why <topic> <goal>`: the chain that makes a topic necessary. */
export const run: CommandRun = async (input) => {
	const { args, options, palette } = input;
	const [topic = "", second] = args;
	const goal = second ?? options.get("for");
	if (goal === undefined || (second !== undefined && options.has("for"))) {
		throw new CliError(
			goal === undefined ? "Why for what?" : "Two goals given, expected one.",
			`Name one goal, as in \`prereq why ${topic} <goal>\`: a topic or a roadmap.`,
		);
	}
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const explanation = explainNeed(curriculum, topic, goal);
	printAnswer(input, explanation, () => renderNeed(explanation, palette));
	return EXIT.clean;
};
