import type { Curriculum, Roadmap } from "@prereq/core";
import { findNearest } from "@prereq/core";
import { CliError } from "./cliError.ts";

/** @throws CliError when no roadmap is or was called so */
export function findRoadmap({ roadmaps }: Curriculum, id: string): Roadmap {
	const roadmap =
		roadmaps.get(id) ?? [...roadmaps.values()].find(({ aliases }) => aliases.includes(id));
	if (roadmap !== undefined) return roadmap;
	const nearest = findNearest(id, roadmaps.keys());
	throw new CliError(
		`There is no roadmap \`${id}\`.`,
		nearest === undefined
			? `There are: ${[...roadmaps.keys()].join(", ") || "none"}.`
			: `Did you mean \`${nearest}\`?`,
	);
}
