import { findNearest } from "@prereq/core";
import { type CatalogueEntry, ruleCatalogue } from "@prereq/core/rules";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { printText } from "../../printText.ts";
import { renderExplanation } from "./render.ts";

/** `prereq explain <rule>`: the page of a rule in the terminal. */
export const run: CommandRun = async ({ args: [code = ""], io, palette }) => {
	printText(io.stdout, renderExplanation(findEntry(code), palette));
	return EXIT.clean;
};

/** @throws CliError when no rule is called so */
function findEntry(code: string): CatalogueEntry {
	const entries = ruleCatalogue();
	const named = entries.find((entry) => entry.code === code);
	if (named !== undefined) return named;
	// The part behind the slash is what people remember.
	const short = entries.filter((entry) => entry.code.endsWith(`/${code}`));
	const [only] = short;
	if (only !== undefined && short.length === 1) return only;
	const names = entries.flatMap((entry) => [entry.code, entry.code.replace(/^.*\//, "")]);
	const nearest = short[0]?.code ?? findNearest(code, names);
	const full = entries.find(
		(entry) => entry.code === nearest || entry.code.endsWith(`/${nearest}`),
	);
	throw new CliError(
		`There is no rule \`${code}\`.`,
		full === undefined ? "`prereq rules` lists all of them." : `Did you mean \`${full.code}\`?`,
	);
}
