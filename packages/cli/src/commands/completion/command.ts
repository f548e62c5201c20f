import { findNearest } from "@prereq/core";
import { ruleCatalogue } from "@prereq/core/rules";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { toBash } from "./bash.ts";
import { type Completion, completions } from "./completions.ts";
import { toFish } from "./fish.ts";
import { SHELLS, type Shell } from "./shells.ts";
import { toZsh } from "./zsh.ts";

const SCRIPT: Readonly<Record<Shell, (commands: readonly Completion[]) => string>> = {
	bash: toBash,
	zsh: toZsh,
	fish: toFish,
};

/** `prereq completion <shell>`: a script for the shell to read. */
export const run: CommandRun = async ({ args: [name = ""], commands, io }) => {
	const shell = SHELLS.find((known) => known === name);
	if (shell === undefined) {
		const nearest = findNearest(name, SHELLS);
		throw new CliError(
			`There is no completion for \`${name}\`.`,
			nearest
				? `Did you mean \`${nearest}\`?`
				: `Choose ${SHELLS.map((one) => `\`${one}\``).join(", ")}.`,
		);
	}
	const codes = ruleCatalogue().map(({ code }) => code);
	const values = new Map<string, readonly string[]>([
		["explain", codes],
		["completion", SHELLS],
	]);
	io.stdout.write(SCRIPT[shell](completions(commands, values)));
	return EXIT.clean;
};
