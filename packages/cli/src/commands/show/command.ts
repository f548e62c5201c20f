import type { Curriculum, Topic } from "@prereq/core";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { findNearest } from "../../findNearest.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { describeTopic } from "./describeTopic.ts";
import { renderTopicText } from "./render.ts";

/** `prereq show <topic>`: what it needs, what needs it, effort to reach it. */
export const run: CommandRun = async (input) => {
	const { args, options, io, palette } = input;
	const asked = args[0] ?? "";
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const topic = findTopic(curriculum, asked);
	const description = {
		...describeTopic(curriculum, topic),
		...(topic.id === asked ? {} : { askedFor: asked }),
	};
	io.stdout.write(
		options.get("format") === "json"
			? `${JSON.stringify(description, undefined, "\t")}\n`
			: renderTopicText(description, palette),
	);
	return EXIT.clean;
};

/** @throws CliError when neither a topic nor a former id is called so */
function findTopic({ topics, aliases }: Curriculum, id: string): Topic {
	const topic = topics.get(id) ?? topics.get(aliases.get(id) ?? "");
	if (topic !== undefined) return topic;
	const byTitle = [...topics.values()].find(
		({ title }) => title.toLowerCase() === id.toLowerCase(),
	);
	const nearest = byTitle?.id ?? findNearest(id, [...topics.keys(), ...aliases.keys()]);
	throw new CliError(
		`There is no topic \`${id}\`.`,
		nearest === undefined
			? "Its id is the name of its file in `topics/`."
			: `Did you mean \`${nearest}\`?`,
	);
}
