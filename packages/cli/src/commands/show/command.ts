import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { findTopic } from "../../findTopic.ts";
import { printAnswer } from "../../printAnswer.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { describeTopic } from "./describeTopic.ts";
import { renderTopicText } from "./render.ts";

/** `prereq show <topic>`: what it needs, what needs it, effort to reach it. */
export const run: CommandRun = async (input) => {
	const { args, palette } = input;
	const asked = args[0] ?? "";
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const topic = findTopic(curriculum, asked);
	const description = {
		...describeTopic(curriculum, topic),
		...(topic.id === asked ? {} : { askedFor: asked }),
	};
	printAnswer(input, description, (columns) => renderTopicText(description, palette, columns));
	return EXIT.clean;
};
