import type { Io } from "./io.ts";
import type { Palette } from "./palette.ts";

/** What a command is given. */
export interface CommandInput {
	/** Positional arguments in the order of its spec. */
	readonly args: readonly (string | undefined)[];
	/** Values of its options by name; absent ones are missing, a flag has the empty string. */
	readonly options: ReadonlyMap<string, string>;
	readonly io: Io;
	/** Colours of standard output. */
	readonly palette: Palette;
}

/**
 * Runs a command and resolves to the exit code.
 * @throws CliError when it cannot run
 */
export type CommandRun = (input: CommandInput) => Promise<number>;
