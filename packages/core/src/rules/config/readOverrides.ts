import type { RuleSeverity } from "../engine/rule.ts";
import { alwaysError, type ConfigProblem, unknownName } from "./configProblem.ts";
import { globToRegExp } from "./globToRegExp.ts";
import { readRecord } from "./readRecord.ts";
import type { RuleOverride } from "./rulesConfig.ts";
import { isSeverity, noSeverity } from "./severities.ts";

/** Severities that hold for some files. */
export interface ResolvedOverride {
	readonly matches: (file: string) => boolean;
	readonly rules: ReadonlyMap<string, RuleSeverity>;
}

const KEYS: readonly (keyof RuleOverride)[] = ["files", "rules"];

/** The overrides of a configuration; of all `codes`, those that are fixed cannot be set. */
export function readOverrides(
	value: unknown,
	{ codes, isFixed }: { codes: ReadonlySet<string>; isFixed: (code: string) => boolean },
	problems: ConfigProblem[],
): ResolvedOverride[] {
	const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
	return list.map((override, index) => {
		const path = ["overrides", index];
		const record = readRecord(override, path, problems);
		for (const key of record.keys()) {
			if (!KEYS.some((name) => name === key))
				problems.push(unknownName("key", key, [...path, key], KEYS));
		}
		const files = record.get("files");
		const globs = (Array.isArray(files) ? files : [files]).filter(
			(glob) => typeof glob === "string",
		);
		if (globs.length === 0)
			problems.push({ path: [...path, "files"], message: "An override names no files." });
		const patterns = globs.map(globToRegExp);
		const rules = new Map<string, RuleSeverity>();
		const settings = readRecord(record.get("rules") ?? {}, [...path, "rules"], problems);
		for (const [code, severity] of settings) {
			const at = [...path, "rules", code];
			if (!codes.has(code)) problems.push(unknownName("rule", code, at, codes));
			else if (isFixed(code) && severity !== "error") problems.push(alwaysError(code, at));
			else if (isSeverity(severity)) rules.set(code, severity);
			else if (Array.isArray(severity)) {
				const message = `An override sets a severity alone; \`${code}\` has options here.`;
				problems.push({ path: at, message, fix: "Give the options under `rules`." });
			} else problems.push(noSeverity(severity, at));
		}
		return { matches: (file) => patterns.some((pattern) => pattern.test(file)), rules };
	});
}
