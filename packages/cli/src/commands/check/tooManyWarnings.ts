import { countOf } from "../../plural.ts";
import type { CheckRequest } from "./checkSettings.ts";

/** Says that there are more warnings than are allowed; empty when there are not. */
export function tooManyWarnings(
	warnings: number,
	{ maxWarnings }: Pick<CheckRequest, "maxWarnings">,
): string {
	if (warnings <= maxWarnings) return "";
	return `prereq: ${countOf(warnings, "warning")}, and --max-warnings allows ${maxWarnings}.\n`;
}
