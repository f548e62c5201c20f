import { existsSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { DIAGNOSTIC_CODES, type Diagnostic } from "@prereq/core";
import { applyBaseline, readBaseline, staleBaseline, toBaseline } from "@prereq/core/rules";
import { CliError } from "../../cliError.ts";
import { displayPath } from "../../displayPath.ts";
import { cannotRead, cannotWrite } from "../../fileRefusal.ts";
import { replaceFile } from "../../replaceFile.ts";
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
	const text = readText(path, shown);
	const baseline = readBaseline(text);
	if (typeof baseline === "string")
		throw new CliError(
			`\`${shown}\`: ${baseline}`,
			"Write it anew with `prereq check --write-baseline`.",
		);
	const acceptable = diagnostics.filter(isAcceptable);
	const { diagnostics: left, stale } = applyBaseline(acceptable, baseline);
	const file = { path: relative(settings.folder, path).replaceAll(sep, "/"), text };
	return [
		...diagnostics.filter((one) => !isAcceptable(one)),
		...left,
		...staleBaseline(file, baseline, stale, acceptable),
	];
}

/**
 * Writes the baseline that accepts what can be accepted; gives its path and how many that are.
 * @throws CliError when its place cannot be written
 */
export function writeBaseline(
	diagnostics: readonly Diagnostic[],
	settings: CheckSettings,
	cwd: string,
): { readonly path: string; readonly count: number } {
	const path = baselinePath(settings);
	const acceptable = diagnostics.filter(isAcceptable);
	try {
		replaceFile(path, `${JSON.stringify(toBaseline(acceptable), undefined, "\t")}\n`);
	} catch (error) {
		throw cannotWrite(displayPath(path, cwd), error, "Name another file with `--baseline`.");
	}
	return { path, count: acceptable.length };
}

function readText(path: string, shown: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw cannotRead(shown, error, "Name a file that you may read with `--baseline`.");
	}
}

/** What a curriculum cannot be built with is no matter of opinion. */
function isAcceptable({ code, severity }: Diagnostic): boolean {
	return severity !== "error" || !Object.hasOwn(DIAGNOSTIC_CODES, code);
}
