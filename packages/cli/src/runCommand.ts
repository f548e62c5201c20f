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
	// Before anything else is loaded: V8 reads what it kept of a module only under the flags that it was kept under.
	io.expectsRun("brief");
	const { run } = await spec.load();
	if (!spec.tellsLength) io.expectsRun("long");
	const palette = createPalette(wantsColor(flags.color, io.env, io.stdout));
	return run({ ...parsed, io, palette });
}
