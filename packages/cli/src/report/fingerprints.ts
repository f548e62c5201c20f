import { createHash } from "node:crypto";
import type { Diagnostic } from "@prereq/core";
import { indexTexts } from "./indexTexts.ts";
import type { Report } from "./report.ts";

/**
 * A name for each finding that outlives edits elsewhere in its file: code, file, text of its line and
 * which of several alike it is. Line numbers stay out.
 */
export function fingerprints({
	diagnostics,
	textOf,
}: Pick<Report, "diagnostics" | "textOf">): ReadonlyMap<Diagnostic, string> {
	const { lineOf } = indexTexts(textOf);
	const seen = new Map<string, number>();
	return new Map(
		diagnostics.map((diagnostic) => {
			const { code, file, range } = diagnostic;
			const text = lineOf(file, range.start.line).trim();
			const name = JSON.stringify([code, file, text]);
			const ordinal = (seen.get(name) ?? 0) + 1;
			seen.set(name, ordinal);
			const hash = createHash("sha256").update(name).digest("hex").slice(0, 32);
			return [diagnostic, `${hash}:${ordinal}`];
		}),
	);
}
