import type { Curriculum, Topic } from "@prereq/core";
import { findNearest } from "@prereq/core";
import { CliError } from "./cliError.ts";

/** @throws CliError when neither a topic nor a former id is called so */
export function findTopic({ topics, aliases }: Curriculum, id: string): Topic {
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
