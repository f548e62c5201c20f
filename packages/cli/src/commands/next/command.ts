import type { Curriculum, Roadmap } from "@prereq/core";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { findNearest } from "../../findNearest.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { listReady } from "./listReady.ts";
import { readProgress } from "./readProgress.ts";
import { renderReady } from "./render.ts";

/** `prereq next`: the topics whose prerequisites are met. */
export const run: CommandRun = async (input) => {
	const { options, io, palette } = input;
	const progress = await readProgress(options.get("progress"), io.cwd);
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const roadmap = findRoadmap(curriculum, options.get("roadmap"));
	const next = listReady(curriculum, progress, roadmap);
	io.stdout.write(
		options.get("format") === "json"
			? `${JSON.stringify(next, undefined, "\t")}\n`
			: renderReady(next, palette),
	);
	return EXIT.clean;
};

/** @throws CliError when no roadmap is or was called so */
function findRoadmap({ roadmaps }: Curriculum, id: string | undefined): Roadmap | undefined {
	if (id === undefined) return undefined;
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
