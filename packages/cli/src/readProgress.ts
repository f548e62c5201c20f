import { resolve } from "node:path";
import type { ProgressDoc } from "@prereq/core";
import { fileStore } from "@prereq/core/node";
import { emptyProgress, ProgressError } from "@prereq/core/progress";
import { CliError } from "./cliError.ts";
import { cannotRead } from "./fileRefusal.ts";

/**
 * The record in a file, or an empty one when no file is named.
 * @throws CliError when the file is missing or holds no progress
 */
export async function readProgress(file: string | undefined, cwd: string): Promise<ProgressDoc> {
	if (file === undefined) return emptyProgress();
	const progress = await tryReadProgress(file, cwd);
	if (progress !== undefined) return progress;
	throw new CliError(
		`There is no file \`${file}\`.`,
		"Export your progress from the roadmap, or leave `--progress` out.",
	);
}

/**
 * The record in a file; undefined when there is no such file.
 * @throws CliError when the file holds no progress
 */
export async function tryReadProgress(file: string, cwd: string): Promise<ProgressDoc | undefined> {
	try {
		return (await fileStore(resolve(cwd, file)).load()) ?? undefined;
	} catch (error) {
		if (error instanceof ProgressError) {
			throw new CliError(`\`${file}\`: ${error.message}`, undefined, { cause: error });
		}
		throw cannotRead(file, error, "Name a progress file, such as one that a roadmap exported.");
	}
}
