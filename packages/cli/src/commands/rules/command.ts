import { type CatalogueEntry, ruleCatalogue } from "@prereq/core/rules";
import { alignColumns } from "../../columns.ts";
import type { CommandRun } from "../../command.ts";
import { docsUrl } from "../../docsUrl.ts";
import { EXIT } from "../../exitCode.ts";
import { printText } from "../../printText.ts";
import { version } from "../../version.ts";

/** Version of what `--json` prints; it changes when a reader of the old one would be wrong. */
export const RULES_FORMAT = 1;

/** `prereq rules`: every code that a finding can have. */
export const run: CommandRun = async ({ options, io, palette }) => {
	const entries = ruleCatalogue();
	if (options.has("json")) {
		const rules = entries.map(toPlain);
		const answer = { format: RULES_FORMAT, tool: { name: "prereq", version }, rules };
		io.stdout.write(`${JSON.stringify(answer, undefined, "\t")}\n`);
		return EXIT.clean;
	}
	const rows = entries.map(({ code, severity, fixKind, summary }) => [
		code,
		severity,
		fixKind === "none" ? "" : fixKind,
		summary,
	]);
	const [head = "", ...lines] = alignColumns([
		["rule", "severity", "fix", "what it finds"],
		...rows,
	]);
	printText(
		io.stdout,
		`${palette.strong(head)}\n${lines.join("\n")}\n\n${palette.quiet("More about one of them: prereq explain <rule>")}\n`,
	);
	return EXIT.clean;
};

function toPlain(entry: CatalogueEntry): object {
	const page = `docs/rules/${entry.code}.md`;
	return { ...entry, page, ...(docsUrl(page) && { url: docsUrl(page) }) };
}
