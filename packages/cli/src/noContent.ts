import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listSourceFiles } from "@prereq/core/node";
import { CliError } from "./cliError.ts";
import { displayPath } from "./displayPath.ts";

/** What to say of a folder that holds nothing of a curriculum. */
export function noContent(folder: string, cwd: string): CliError {
	const shown = displayPath(folder, cwd);
	return new CliError(
		`\`${shown}\` has no topics or roadmaps.`,
		looksLikeRoadmapSh(folder)
			? `Its files look like those of roadmap.sh: check them with \`prereq check ${shown} --preset roadmapsh\`.`
			: "Add a file such as `topics/my-first-topic.md`, or name the content folder.",
	);
}

/** Whether a folder has a file named `<slug>@<id>.md` without front matter. */
function looksLikeRoadmapSh(folder: string): boolean {
	const named = listSourceFiles(folder).paths.find((path) => /[^/]@[^/@]+\.md$/.test(path));
	try {
		return named !== undefined && !readFileSync(join(folder, named), "utf8").startsWith("---");
	} catch {
		return false;
	}
}
