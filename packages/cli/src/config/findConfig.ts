import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CliError } from "../cliError.ts";
import { displayPath } from "../displayPath.ts";

const NAMES = ["ts", "mts", "js", "mjs", "json"].map((ending) => `prereq.config.${ending}`);
/** Forms that other tools read: passed over, they would look as if they held. */
const UNREAD = ["cjs", "cts", "jsonc", "json5", "yaml", "yml", "toml"].map(
	(ending) => `prereq.config.${ending}`,
);

/** Where a configuration is looked for. */
export interface ConfigSearch {
	/** Absolute path of the content folder. */
	readonly folder: string;
	readonly cwd: string;
	/** What the user named; it goes before what would be found. */
	readonly named?: string | undefined;
}

/** Absolute paths of every file that could be the configuration: what decides when one comes or goes. */
export function configCandidates(search: ConfigSearch): readonly string[] {
	const { cwd, named } = search;
	return named === undefined
		? [...searchedFolders(search)].flatMap(inFolder)
		: [resolve(cwd, named)];
}

/**
 * Absolute path of the configuration: in the content folder, or in the nearest folder above it, up to
 * the root of the repository or the working directory.
 * @throws CliError when the named one is missing, or a folder has two or one in a form that is not read
 */
export function findConfig({ folder, cwd, named }: ConfigSearch): string | undefined {
	if (named !== undefined) {
		const path = resolve(cwd, named);
		if (!existsSync(path)) throw new CliError(`There is no configuration \`${named}\`.`);
		return path;
	}
	for (const at of searchedFolders({ folder, cwd })) {
		const [found, another] = inFolder(at).filter((path) => existsSync(path));
		if (found !== undefined && another !== undefined) {
			const paths = [found, another].map((path) => `\`${displayPath(path, cwd)}\``);
			throw new CliError(
				`There are two configurations: ${paths.join(" and ")}.`,
				"Keep one of them, or choose with --config.",
			);
		}
		if (found !== undefined) return found;
		const unread = UNREAD.map((name) => join(at, name)).find((path) => existsSync(path));
		if (unread !== undefined) {
			throw new CliError(
				`\`${displayPath(unread, cwd)}\` is not read.`,
				"A configuration is `prereq.config.json`, or a module `.ts`, `.mts`, `.js` or `.mjs`.",
			);
		}
	}
	return undefined;
}

function inFolder(folder: string): readonly string[] {
	return NAMES.map((name) => join(folder, name));
}

function* searchedFolders({ folder, cwd }: ConfigSearch): Iterable<string> {
	for (let at = folder; ; at = dirname(at)) {
		yield at;
		if (at === cwd || existsSync(join(at, ".git")) || at === dirname(at)) return;
	}
}
