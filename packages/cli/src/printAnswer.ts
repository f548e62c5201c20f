import type { CommandInput } from "./command.ts";
import { printText } from "./printText.ts";

/** Prints what a command found out, as JSON or as the text that it makes of it for the columns of a terminal. */
export function printAnswer(
	{ options, io: { stdout } }: Pick<CommandInput, "options" | "io">,
	answer: unknown,
	render: (columns: number | undefined) => string,
): void {
	if (options.get("format") === "json")
		stdout.write(`${JSON.stringify(answer, undefined, "\t")}\n`);
	else printText(stdout, render(stdout.columns || undefined));
}
