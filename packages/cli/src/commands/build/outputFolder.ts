import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { CliError } from "../../cliError.ts";
import { displayPath } from "../../displayPath.ts";
import { cannotWrite } from "../../fileRefusal.ts";

/** Lies in every folder that `build` wrote, and says that it may replace it. */
export const MARKER = ".prereq-build.json";

/** What to do about an output folder that cannot be written to. */
export const CHOOSE = "Choose a folder that you may write to with `--out`.";

export interface OutputFolder {
	/** Absolute path of the folder to write. */
	readonly out: string;
	/** Absolute path of the content folder. */
	readonly content: string;
	readonly cwd: string;
}

/**
 * Makes sure that replacing the folder loses nothing that `build` did not write.
 * @throws CliError when it might
 */
export function assertReplaceable({ out, content, cwd }: OutputFolder): void {
	const shown = displayPath(out, cwd);
	if (contains(out, content) || contains(out, cwd)) {
		throw new CliError(
			`Writing \`${shown}\` would replace the folder you work in.`,
			"Choose an empty folder with `--out`.",
		);
	}
	if (isOurs(out, shown)) return;
	throw new CliError(
		`\`${shown}\` has files that prereq did not write, and building would remove them.`,
		"Choose another folder with `--out`, or empty this one.",
	);
}

function isOurs(out: string, shown: string): boolean {
	try {
		const stats = statSync(out, { throwIfNoEntry: false });
		if (stats === undefined) return true;
		if (!stats.isDirectory())
			throw new CliError(`\`${shown}\` is a file, not a folder.`, "Choose a folder with `--out`.");
		const isBuilt = statSync(join(out, MARKER), { throwIfNoEntry: false })?.isFile() === true;
		return isBuilt || readdirSync(out).length === 0;
	} catch (error) {
		throw cannotWrite(shown, error, CHOOSE);
	}
}

function contains(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isOtherDrive(way));
}

function isOtherDrive(way: string): boolean {
	return /^[a-z]:/i.test(way);
}
