import { wantsColor } from "./color.ts";
import type { GlobalFlags } from "./globalFlags.ts";
import type { Io } from "./io.ts";
import { createPalette } from "./palette.ts";
import { parseCommand } from "./parseCommand.ts";

/**
 * Runs the command that a command line names, and resolves to its exit code.
 * @throws CliError on an unknown command or option, and what the command throws
 */
export async function runCommand(flags: GlobalFlags, io: Io): Promise<number> {
	const { spec, ...parsed } = parseCommand(flags.rest);
	const { run } = await spec.load();
	const palette = createPalette(wantsColor(flags.color, io.env, io.stdout));
	return run({ ...parsed, io, palette });
}
