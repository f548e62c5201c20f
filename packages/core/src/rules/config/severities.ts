import type { ValuePath } from "../../model/valuePath.ts";
import type { RuleSeverity } from "../engine/rule.ts";
import { type ConfigProblem, listOf } from "./configProblem.ts";

export const SEVERITIES: readonly RuleSeverity[] = ["off", "info", "warn", "error"];

export function isSeverity(value: unknown): value is RuleSeverity {
	return SEVERITIES.includes(value as RuleSeverity);
}

export function noSeverity(value: unknown, path: ValuePath): ConfigProblem {
	const shown = typeof value === "string" ? value : JSON.stringify(value);
	return { path, message: `\`${shown}\` is no severity.`, fix: `Write ${listOf(SEVERITIES)}.` };
}
