import type { Io } from "./io.ts";
import type { Palette } from "./palette.ts";

/** A positional argument. */
export interface ArgumentSpec {
	readonly name: string;
	readonly summary: string;
	readonly required: boolean;
	/** Takes any number of values; the last argument only. */
	readonly repeats?: boolean;
}

/** An option. */
export interface OptionSpec {
	readonly name: string;
	/** Its letter, for what is typed often. */
	readonly short?: string;
	/** Placeholder of the value; absent for a flag, whose value is then the empty string. */
	readonly value?: string;
	/** The value when only the name is given: the option then takes its value after `=` alone. */
	readonly bare?: string;
	/** May be given more than once; the values are joined by newlines. */
	readonly repeats?: boolean;
	readonly summary: string;
	readonly choices?: readonly string[];
	/** Values that help lists and completion offers, where others are right too. */
	readonly known?: readonly string[];
	/** Shown as the default; the command applies it. */
	readonly fallback?: string;
}

/** What a command is called and takes, for the parser and for its help. */
export interface CommandSpec {
	readonly name: string;
	readonly summary: string;
	readonly arguments: readonly ArgumentSpec[];
	readonly options: readonly OptionSpec[];
	readonly examples: readonly (readonly [line: string, note: string])[];
	/** It knows better than the program how long it runs, and says so itself. */
	readonly tellsLength?: true;
	readonly load: () => Promise<{ readonly run: CommandRun }>;
}

/** What a command is given. */
export interface CommandInput {
	/** Positional arguments in the order of its spec. */
	readonly args: readonly (string | undefined)[];
	/** Values of its options by name; absent ones are missing, a flag has the empty string. */
	readonly options: ReadonlyMap<string, string>;
	/** Every command of the program. */
	readonly commands: readonly CommandSpec[];
	readonly io: Io;
	/** Colours of standard output. */
	readonly palette: Palette;
}

/**
 * Runs a command and resolves to the exit code.
 * @throws CliError when it cannot run
 */
export type CommandRun = (input: CommandInput) => Promise<number>;
