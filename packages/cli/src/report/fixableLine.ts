import type { Diagnostic } from "@prereq/core";
import { formatCount } from "../formatCount.ts";
import type { Palette } from "../palette.ts";

/** How many findings prereq could remove by itself, and by which command; empty when there are none. */
export function fixableLine(diagnostics: readonly Diagnostic[], palette: Palette): string {
	const count = (kind: "safe" | "unsafe") =>
		diagnostics.filter(({ edits }) => edits?.kind === kind).length;
	const safe = count("safe");
	const unsafe = count("unsafe");
	const parts = [
		...(safe > 0 ? [`${formatCount(safe)} fixable with \`prereq check --fix\``] : []),
		...(unsafe > 0
			? [
					`${formatCount(unsafe)} ${safe > 0 ? "more" : "fixable"} with \`--fix=unsafe\` (look at \`--diff\` first)`,
				]
			: []),
	];
	return parts.length === 0 ? "" : `${palette.quiet(`  ${parts.join(", ")}`)}\n`;
}
