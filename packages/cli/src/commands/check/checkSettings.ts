import { relative, resolve, sep } from "node:path";
import type { FixLevel, PresetName } from "@prereq/core/rules";
import { CliError } from "../../cliError.ts";
import type { CommandInput } from "../../command.ts";
import { contentFolder } from "../../contentFolder.ts";
import { displayPath } from "../../displayPath.ts";
import type { Io } from "../../io.ts";
import { localDate } from "../../localDate.ts";

/** What `prereq check` was asked for, apart from how it is printed. */
export interface CheckSettings {
	/** Absolute path of the content folder. */
	readonly folder: string;
	readonly configPath: string | undefined;
	readonly preset: PresetName | undefined;
	/** Absolute path of a baseline that has to be there. */
	readonly baseline: string | undefined;
	readonly writesBaseline: boolean;
	/** Commit since which files have changed that findings are about. */
	readonly since: string | undefined;
	readonly thorough: boolean;
	/** Warnings that are still clean. */
	readonly maxWarnings: number;
	readonly quiet: boolean;
	/** The day on which ages are counted, `YYYY-MM-DD`. */
	readonly asOf: string;
	/** Whether links may be opened. */
	readonly network: boolean;
	/** What to mend. */
	readonly fix: FixLevel | undefined;
	/** Show what would be mended, and change nothing. */
	readonly diff: boolean;
	/** The file, relative to the folder, whose text comes from standard input. */
	readonly stdinPath: string | undefined;
	readonly timings: boolean;
	readonly printsConfig: boolean;
	/** Whether what an earlier run found may be used again. */
	readonly caches: boolean;
	/** The folder for that, as the user typed it; undefined for the usual one. */
	readonly cacheLocation: string | undefined;
}

/** The same before the preset's name has been looked up, which takes the rules. */
export interface CheckRequest extends Omit<CheckSettings, "preset"> {
	/** As the user typed it. */
	readonly presetName: string | undefined;
	/** Whether to check again on every save; only then whether to clear the screen. */
	readonly watches: boolean;
	readonly clears: boolean;
}

/** What changes files, asks others, or is over with one answer. */
const NOT_WATCHED = ["fix", "diff", "write-baseline", "stdin", "network", "print-config"];

/** @throws CliError when an option has no such value */
export function checkSettings({ args: [dir], options, io }: CommandInput): CheckRequest {
	const watches = options.has("watch");
	const unfit = watches ? NOT_WATCHED.find((name) => options.has(name)) : undefined;
	if (unfit !== undefined)
		throw new CliError(
			`--watch and --${unfit} do not go together.`,
			`Leave out one of them: --watch only reads, again and again.`,
		);
	const baseline = options.get("baseline");
	const folder = contentFolder(dir, io.cwd);
	const fix = options.get("fix");
	const stdinPath = options.has("stdin") ? stdinFile(options, folder, io.cwd) : undefined;
	if (stdinPath !== undefined && (fix !== undefined || options.has("write-baseline")))
		throw new CliError("--stdin changes no file: leave out --fix and --write-baseline.");
	return {
		folder,
		configPath: options.get("config"),
		presetName: options.get("preset"),
		baseline: baseline === undefined ? undefined : resolve(io.cwd, baseline),
		writesBaseline: options.has("write-baseline"),
		since: options.get("since"),
		thorough: options.has("thorough"),
		maxWarnings: countNamed("max-warnings", options) ?? Number.POSITIVE_INFINITY,
		quiet: options.has("quiet"),
		asOf: dayNamed(options.get("as-of"), io),
		network: options.has("network"),
		fix: fix === "safe" || fix === "unsafe" ? fix : undefined,
		diff: options.has("diff"),
		stdinPath,
		timings: options.has("timings"),
		printsConfig: options.has("print-config"),
		watches,
		clears: !options.has("no-clear"),
		caches: !options.has("no-cache"),
		cacheLocation: options.get("cache-location"),
	};
}

/** Today, where people are, when nothing else is said. */
function dayNamed(text: string | undefined, io: Io): string {
	if (text === undefined) return localDate(new Date(io.clock()));
	const time = Date.parse(`${text}T00:00:00Z`);
	if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text) return text;
	throw new CliError(`--as-of has to be a day such as \`2026-07-01\`; \`${text}\` is none.`);
}

function stdinFile(options: CommandInput["options"], folder: string, cwd: string): string {
	const name = options.get("stdin-filename");
	if (name === undefined)
		throw new CliError("--stdin needs --stdin-filename.", "Say which file the text belongs to.");
	const path = relative(folder, resolve(cwd, name)).replaceAll(sep, "/");
	if (!path.startsWith("../") && path.endsWith(".md")) return path;
	throw new CliError(`\`${name}\` is no Markdown file of \`${displayPath(folder, cwd)}\`.`);
}

function countNamed(name: string, options: CommandInput["options"]): number | undefined {
	const text = options.get(name);
	if (text === undefined) return undefined;
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw new CliError(`--${name} has to be a whole number; \`${text}\` is none.`);
}
