import { Argument, Command, CommanderError, Option } from "commander";
import { CATALOGUE, type CommandSpec } from "./catalogue.ts";
import { CliError } from "./cliError.ts";

/** A command line that makes sense. */
export interface ParsedCommand {
	readonly spec: CommandSpec;
	readonly args: readonly (string | undefined)[];
	readonly options: ReadonlyMap<string, string>;
}

/**
 * Finds the command and its values in `argv` (without the global options).
 * @throws CliError on an unknown command or option, with the nearest known one
 */
export function parseCommand(argv: readonly string[]): ParsedCommand {
	let parsed: ParsedCommand | undefined;
	const program = quiet(new Command("prereq"));
	for (const spec of CATALOGUE) {
		const command = quiet(program.command(spec.name));
		for (const { name, summary, required } of spec.arguments)
			command.addArgument(new Argument(required ? `<${name}>` : `[${name}]`, summary));
		for (const { name, value, choices } of spec.options) {
			const option = new Option(`--${name} <${value}>`);
			command.addOption(choices === undefined ? option : option.choices(choices));
		}
		command.action(() => {
			const options = new Map(Object.entries(command.opts<Record<string, string>>()));
			parsed = { spec, args: command.processedArgs as (string | undefined)[], options };
		});
	}
	try {
		program.parse(argv, { from: "user" });
	} catch (error) {
		if (error instanceof CommanderError) throw usageError(error);
		throw error;
	}
	if (parsed === undefined) throw new CliError("No command given.", "Try `prereq --help`.");
	return parsed;
}

function quiet(command: Command): Command {
	return command
		.helpOption(false)
		.helpCommand(false)
		.exitOverride()
		.configureOutput({ writeErr: () => {} });
}

/** Commander writes `error: unknown option '--fromat'\n(Did you mean --format?)`. */
function usageError(error: CommanderError): CliError {
	const [first = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
	const message = first.replaceAll("'", "`");
	const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/[^.]$/, "$&.");
	const nearest = suggestion?.match(/^\((.*)\)$/)?.[1];
	return new CliError(sentence, nearest ?? "Try `prereq --help`.", { cause: error });
}
