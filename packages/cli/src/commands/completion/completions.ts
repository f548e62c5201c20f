import type { CommandSpec } from "../../command.ts";

/** What a shell can offer behind a command. */
export interface Completion {
	readonly name: string;
	readonly summary: string;
	readonly options: readonly OptionCompletion[];
	/** Values of the first argument; file names when there are none. */
	readonly values: readonly string[];
}

export interface OptionCompletion {
	/** With its dashes. */
	readonly flag: string;
	readonly summary: string;
	/** Takes its value as the next word. */
	readonly takesValue: boolean;
	readonly repeats: boolean;
	readonly values: readonly string[];
	/** Whether the value names a file or folder. */
	readonly takesFiles: boolean;
}

/** Placeholders of values that are paths. */
const PATHS: ReadonlySet<string> = new Set(["file", "folder", "path", "name[:file]"]);

const GLOBAL: readonly OptionCompletion[] = [
	["--color", "force colour"],
	["--no-color", "forbid colour"],
	["--verbose", "show stack traces of crashes"],
	["--help", "show help"],
].map(([flag = "", summary = ""]) => ({
	flag,
	summary,
	takesValue: false,
	repeats: false,
	values: [],
	takesFiles: false,
}));

/** The commands as shells see them; `values` says what the first argument of a command can be. */
export function completions(
	catalogue: readonly CommandSpec[],
	values: ReadonlyMap<string, readonly string[]>,
): readonly Completion[] {
	return catalogue.map(({ name, summary, options }) => ({
		name,
		summary,
		values: values.get(name) ?? [],
		options: [
			...options.map((option) => ({
				flag: `--${option.name}`,
				summary: option.summary,
				takesValue: option.value !== undefined && option.bare === undefined,
				repeats: option.repeats ?? false,
				values: option.choices ?? option.known ?? [],
				takesFiles: PATHS.has(option.value ?? ""),
			})),
			...GLOBAL,
		],
	}));
}
