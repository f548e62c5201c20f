import { CliError } from "./cliError.ts";
import { displayPath } from "./displayPath.ts";

/** What to say of a folder that holds nothing of a curriculum. */
export function noContent(folder: string, cwd: string): CliError {
	return new CliError(
		`\`${displayPath(folder, cwd)}\` has no topics or roadmaps.`,
		"Add a file such as `topics/my-first-topic.md`, or name the content folder.",
	);
}
