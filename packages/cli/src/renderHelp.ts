import { CATALOGUE, GLOBAL_OPTIONS } from "./catalogue.ts";
import type { CommandSpec, OptionSpec } from "./command.ts";

type Paint = (text: string) => string;
type Row = readonly [term: string, text: string];

const DOCS = "Exit codes: 0 clean, 1 findings, 2 could not run.";

function table(rows: readonly Row[], strong: Paint): string {
	const width = Math.max(...rows.map(([term]) => term.length));
	return rows.map(([term, text]) => `  ${strong(term.padEnd(width))}  ${text}`).join("\n");
}

function block(title: string, rows: readonly Row[], strong: Paint): string[] {
	return rows.length === 0 ? [] : [strong(title), table(rows, strong), ""];
}

function describeOption(option: OptionSpec): Row {
	const values = option.choices ?? option.known;
	const choices = values === undefined ? "" : `: ${values.join(", ")}`;
	const fallback = option.fallback === undefined ? "" : ` (default: ${option.fallback})`;
	const again = option.repeats ? "; may be repeated" : "";
	return [flagsOf(option), `${option.summary}${choices}${again}${fallback}`];
}

function flagsOf({ name, short, value, bare }: OptionSpec): string {
	const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
	if (value === undefined) return flags;
	return bare === undefined ? `${flags} <${value}>` : `${flags}[=${value}]`;
}

function usageOf(command: CommandSpec): string {
	const args = command.arguments.map(({ name, required, repeats }) => {
		const text = repeats ? `${name}...` : name;
		return required ? `<${text}>` : `[${text}]`;
	});
	return ["prereq", command.name, ...args, "[options]"].join(" ");
}

/** Help of the program. */
export function renderProgramHelp(strong: Paint): string {
	const commands = CATALOGUE.map(({ name, summary }): Row => [name, summary]);
	return [
		`${strong("prereq")}: check, build and serve a curriculum written in Markdown.`,
		"",
		`${strong("Usage")}  prereq <command> [options]`,
		"",
		...block("Commands", commands, strong),
		...block("Options", GLOBAL_OPTIONS, strong),
		...block(
			"Examples",
			[
				["prereq check", "what is wrong in ./content"],
				["prereq dev", "write with a live preview"],
				["prereq show linear-algebra", "why and how long"],
			],
			strong,
		),
		`Help for one command: prereq <command> --help. ${DOCS}`,
		"",
	].join("\n");
}

/** Help of one command, with examples. */
export function renderCommandHelp(command: CommandSpec, strong: Paint): string {
	return [
		command.summary,
		"",
		`${strong("Usage")}  ${usageOf(command)}`,
		"",
		...block(
			"Arguments",
			command.arguments.map(({ name, summary }): Row => [name, summary]),
			strong,
		),
		...block("Options", [...command.options.map(describeOption), ...GLOBAL_OPTIONS], strong),
		...block("Examples", command.examples, strong),
		DOCS,
		"",
	].join("\n");
}
