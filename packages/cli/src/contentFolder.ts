import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { CliError } from "./cliError.ts";

/**
 * The folder a command works on: the one named, else `./content` if it exists, else the current one.
 * @throws CliError when the named one is no folder
 */
export function contentFolder(named: string | undefined, cwd: string): string {
	if (named === undefined) {
		const usual = join(cwd, "content");
		return statSync(usual, { throwIfNoEntry: false })?.isDirectory() ? usual : cwd;
	}
	const folder = resolve(cwd, named);
	const stats = statSync(folder, { throwIfNoEntry: false });
	if (stats === undefined) throw new CliError(`There is no folder \`${named}\`.`);
	if (!stats.isDirectory()) {
		throw new CliError(`\`${named}\` is a file.`, "Name the folder that has `topics/` in it.");
	}
	return folder;
}
