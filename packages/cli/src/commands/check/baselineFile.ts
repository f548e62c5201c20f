import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { DIAGNOSTIC_CODES, type Diagnostic } from "@prereq/core";
import { applyBaseline, readBaseline, staleBaseline, toBaseline } from "@prereq/core/rules";
import { CliError } from "../../cliError.ts";
import { displayPath } from "../../displayPath.ts";
import { baselinePath } from "./baselinePath.ts";
import type { CheckSettings } from "./checkSettings.ts";

/**
 * What the baseline of a folder leaves of some findings, with its stale entries among them.
 * @throws CliError when a baseline that was named is missing, or any cannot be read
 */
export function withoutBaseline(
	diagnostics: readonly Diagnostic[],
	settings: CheckSettings,
	cwd: string,
): readonly Diagnostic[] {
	const path = baselinePath(settings);
	const shown = displayPath(path, cwd);
	if (!existsSync(path)) {
		if (settings.baseline === undefined) return diagnostics;
		throw new CliError(
			`There is no baseline \`${shown}\`.`,
			"Write it with `prereq check --write-baseline`.",
		);
	}
	const text = readFileSync(path, "utf8");
	const baseline = readBaseline(text);
	if (typeof baseline === "string") throw new CliError(`\`${shown}\`: ${baseline}`);
	const acceptable = diagnostics.filter(isAcceptable);
	const { diagnostics: left, stale } = applyBaseline(acceptable, baseline);
	const file = { path: relative(settings.folder, path).replaceAll(sep, "/"), text };
	return [
		...diagnostics.filter((one) => !isAcceptable(one)),
		...left,
		...staleBaseline(file, baseline, stale, acceptable),
	];
}

/** Writes the baseline that accepts what can be accepted; gives its path and how many that are. */
export function writeBaseline(
	diagnostics: readonly Diagnostic[],
	settings: CheckSettings,
): { readonly path: string; readonly count: number } {
	const path = baselinePath(settings);
	const acceptable = diagnostics.filter(isAcceptable);
	writeFileSync(path, `${JSON.stringify(toBaseline(acceptable), undefined, "\t")}\n`);
	return { path, count: acceptable.length };
}

/** What a curriculum cannot be built with is no matter of opinion. */
function isAcceptable({ code, severity }: Diagnostic): boolean {
	return severity !== "error" || !Object.hasOwn(DIAGNOSTIC_CODES, code);
}
