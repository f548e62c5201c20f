import { accessSync, constants } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "../cliError.ts";
import { describeFailure } from "../describeFailure.ts";
import { whyNot } from "../fileRefusal.ts";
import type { Io } from "../io.ts";
import { makeFolder } from "../makeFolder.ts";

/**
 * The folder that the user named for what is kept, made if need be. Undefined, with a warning, when
 * nothing can be kept there: then a run is slower, and right all the same.
 */
export function namedCacheFolder(named: string, io: Io): string | undefined {
	const folder = resolve(io.cwd, named);
	try {
		makeFolder(folder);
		accessSync(folder, constants.W_OK | constants.X_OK);
		return folder;
	} catch (error) {
		const warning = new CliError(
			`Nothing is kept for the next run: \`${named}\` cannot be written: ${whyNot(error)}.`,
			"Name a folder that you may write to with `--cache-location`, or use `--no-cache`.",
		);
		io.stderr.write(describeFailure(warning, false, io.env));
		return undefined;
	}
}
