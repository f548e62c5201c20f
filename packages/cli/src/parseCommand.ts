import { Argument, Command, CommanderError, Option } from "commander";
import { CATALOGUE } from "./catalogue.ts";
import { CliError } from "./cliError.ts";
import type { CommandSpec, OptionSpec } from "./command.ts";
import { commandFromElsewhere, optionFromElsewhere } from "./habits.ts";

/** A command line that makes sense. */
export interface ParsedCommand {
	/** Every command of the program. */
	readonly commands: readonly CommandSpec[];
	readonly spec: CommandSpec;
	readonly args: readonly (string | undefined)[];
	readonly options: ReadonlyMap<string, string>;
}

/**
 * Finds the command and its values in `argv` (without the global options).
 * @throws CliError on an unknown command or option, with the nearest known one, and on an empty value
 */
export function parseCommand(argv: readonly string[]): ParsedCommand {
	let parsed: ParsedCommand | undefined;
	const program = quiet(new Command("prereq"));
	// Building the other commands would cost as much as loading the parser; a name that is none is held against all.
	const named = CATALOGUE.filter(({ name }) => name === argv[0]);
	for (const spec of named.length > 0 ? named : CATALOGUE) {
		const command = quiet(program.command(spec.name));
		for (const { name, summary, required, repeats } of spec.arguments) {
			const text = repeats ? `${name}...` : name;
			command.addArgument(new Argument(required ? `<${text}>` : `[${text}]`, summary));
		}
		for (const option of spec.options) command.addOption(toOption(option));
		command.action(() => {
			const options = new Map(
				spec.options.flatMap(({ name }) => {
					const value = givenValue(command, name);
					return value === undefined ? [] : [[name, value === true ? "" : String(value)]];
				}),
			);
			parsed = {
				commands: CATALOGUE,
				spec,
				args: (command.processedArgs as (string | undefined)[]).flat(),
				options,
			};
		});
	}
	try {
		program.parse(withBareValues(argv), { from: "user" });
	} catch (error) {
		if (error instanceof CommanderError) throw usageError(error, named[0]);
		throw error;
	}
	if (parsed === undefined) throw new CliError("No command given.", "Try `prereq --help`.");
	assertNoneEmpty(parsed);
	return parsed;
}

/** A variable of a script that is not set would stand for the working directory, or for nothing. */
function assertNoneEmpty({ spec, options }: ParsedCommand): void {
	for (const { name, value } of spec.options)
		if (value !== undefined && options.get(name)?.trim() === "")
			throw new CliError(
				`\`--${name}\` was given an empty value.`,
				`Write \`--${name} <${value}>\`, or leave it out.`,
			);
}

function toOption({ name, short, value, choices, repeats }: OptionSpec): Option {
	const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
	const option = new Option(value === undefined ? flags : `${flags} <${value}>`);
	if (choices !== undefined) option.choices(choices);
	if (repeats) {
		const read = option.parseArg ?? ((given: string) => given);
		option.argParser((given, before: string | undefined) => {
			const one = String(read(given, undefined));
			return before === undefined ? one : `${before}\n${one}`;
		});
	}
	return option;
}

/** What was given; commander takes `--no-cache` as the absence of `cache`, which is there by default. */
function givenValue(command: Command, name: string): unknown {
	if (!name.startsWith("no-")) return command.getOptionValue(camelCase(name));
	return command.getOptionValue(camelCase(name.slice("no-".length))) === false || undefined;
}

/** Commander's key of an option. */
function camelCase(name: string): string {
	return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `--fix` becomes `--fix=safe`, so that the argument after it is never taken for its value. */
function withBareValues(argv: readonly string[]): string[] {
	const options = CATALOGUE.find(({ name }) => name === argv[0])?.options ?? [];
	const bare = new Map(options.map(({ name, bare }) => [`--${name}`, bare]));
	const end = argv.indexOf("--");
	return argv.map((arg, index) => {
		const value = end >= 0 && index > end ? undefined : bare.get(arg);
		return value === undefined ? arg : `${arg}=${value}`;
	});
}

function quiet(command: Command): Command {
	return command
		.helpOption(false)
		.helpCommand(false)
		.exitOverride()
		.configureOutput({ writeErr: () => {} });
}

/** Commander writes `error: unknown option '--fromat'\n(Did you mean --format?)`. */
function usageError(error: CommanderError, spec: CommandSpec | undefined): CliError {
	const [first = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
	const message = first.replaceAll("'", "`");
	const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/[^.]$/, "$&.");
	const unknown = /^unknown (?:option|command) '(.*)'$/.exec(first)?.[1] ?? "";
	const ours = spec ? optionFromElsewhere(unknown, spec) : commandFromElsewhere(unknown);
	const nearest = ours ? `Write \`${ours}\`.` : suggestion?.match(/^\((.*)\)$/)?.[1];
	const help = spec ? `prereq ${spec.name} --help` : "prereq --help";
	return new CliError(sentence, nearest ?? `Try \`${help}\`.`, { cause: error });
}
