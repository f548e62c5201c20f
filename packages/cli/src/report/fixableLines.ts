import type { Diagnostic } from "@prereq/core";
import { fillLines } from "../fillLines.ts";
import { formatCount } from "../formatCount.ts";
import type { PrettyStyle } from "./prettyStyle.ts";

/** How many findings prereq could remove by itself, and by which command; empty when there are none. */
export function fixableLines(
	diagnostics: readonly Diagnostic[],
	{ palette, columns }: Pick<PrettyStyle, "palette" | "columns">,
): string[] {
	const count = (kind: "safe" | "unsafe") =>
		diagnostics.filter(({ edits }) => edits?.kind === kind).length;
	const safe = count("safe");
	const unsafe = count("unsafe");
	const more = safe > 0 ? "more" : "fixable";
	const parts = [
		...(safe > 0 ? [`${formatCount(safe)} fixable with \`prereq check --fix\``] : []),
		...(unsafe > 0 ? [`${formatCount(unsafe)} ${more} with \`--fix=unsafe\``] : []),
	];
	if (parts.length === 0) return [];
	const advice = unsafe > 0 ? ["(look at `--diff` first)"] : [];
	const pieces = [...parts.slice(0, -1).map((part) => `${part},`), ...parts.slice(-1), ...advice];
	return fillLines(
		pieces.map((piece) => `${palette.quiet(piece)} `),
		{ lead: "  ", columns: columns || Number.POSITIVE_INFINITY },
	);
}
