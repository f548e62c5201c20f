import { Interrupted } from "./cliError.ts";
import { wantsColor } from "./color.ts";
import type { CommandSpec } from "./command.ts";
import { describeFailure } from "./describeFailure.ts";
import { EXIT } from "./exitCode.ts";
import { type GlobalFlags, readGlobalFlags } from "./globalFlags.ts";
import type { Io } from "./io.ts";
import { version } from "./version.ts";

/** Runs the program and resolves to the exit code. Nothing thrown by a command gets past this. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
	const flags = readGlobalFlags(argv);
	try {
		if (flags.version) {
			io.stdout.write(`${version}\n`);
			return EXIT.clean;
		}
		if (flags.help || flags.rest[0] === "help") return await showHelp(flags, io);
		if (flags.rest.length === 0) {
			await printHelp(undefined, flags, io, "stderr");
			return EXIT.couldNotRun;
		}
		const { runCommand } = await import("./runCommand.ts");
		return await runCommand(flags, io);
	} catch (error) {
		if (error instanceof Interrupted) return EXIT.interrupted;
		io.stderr.write(describeFailure(error, flags.verbose, io.env));
		return EXIT.couldNotRun;
	}
}

async function showHelp(flags: GlobalFlags, io: Io): Promise<number> {
	const { CATALOGUE } = await import("./catalogue.ts");
	const wanted = flags.rest.find((arg) => arg !== "help" && !arg.startsWith("-"));
	const spec = CATALOGUE.find(({ name }) => name === wanted);
	if (wanted !== undefined && spec === undefined) {
		const { parseCommand } = await import("./parseCommand.ts");
		parseCommand([wanted]);
	}
	await printHelp(spec, flags, io, "stdout");
	return EXIT.clean;
}

/** Help of a command, or of the program. */
async function printHelp(
	spec: CommandSpec | undefined,
	flags: GlobalFlags,
	io: Io,
	output: "stdout" | "stderr",
): Promise<void> {
	const [{ renderCommandHelp, renderProgramHelp }, { printText }] = await Promise.all([
		import("./renderHelp.ts"),
		import("./printText.ts"),
	]);
	const strong = strongFor(flags, io, output);
	printText(
		io[output],
		spec === undefined ? renderProgramHelp(strong) : renderCommandHelp(spec, strong),
	);
}

/** Bold without loading a colour library: help has to be instant. */
function strongFor(
	flags: GlobalFlags,
	io: Io,
	output: "stdout" | "stderr",
): (text: string) => string {
	const colored = wantsColor(flags.color, io.env, io[output]);
	return (text) => (colored ? `\u001B[1m${text}\u001B[22m` : text);
}
