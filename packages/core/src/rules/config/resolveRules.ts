import { findNearest } from "../../internal/findNearest.ts";
import { DIAGNOSTIC_CODES } from "../../model/diagnosticCodes.ts";
import type { ValuePath } from "../../model/valuePath.ts";
import type { Rule, RuleOptions, RuleSeverity } from "../engine/rule.ts";
import { alwaysError, type ConfigProblem, listOf, unknownName } from "./configProblem.ts";
import { DEFAULT_PRESET, PRESETS, type PresetName } from "./presetNames.ts";
import { presetSettings } from "./presets.ts";
import { readCustomRules } from "./readCustomRules.ts";
import { readOptions } from "./readOptions.ts";
import { readOverrides } from "./readOverrides.ts";
import { readRecord } from "./readRecord.ts";
import type { ActiveRule, ResolvedRules } from "./resolvedRules.ts";
import { isSeverity, noSeverity } from "./severities.ts";

/** A configuration that was looked up; with problems, what could be read of it. */
export interface ResolveResult {
	readonly rules: ResolvedRules;
	readonly problems: readonly ConfigProblem[];
}

/** Keys of a configuration that are about rules. */
export const RULES_KEYS: readonly string[] = ["extends", "rules", "overrides", "customRules"];

/**
 * Look up every setting of a configuration, which may be anything that a file or module gave.
 * @param builtIn - the catalogue's rules
 */
export function resolveRules(config: unknown, builtIn: readonly Rule[]): ResolveResult {
	const problems: ConfigProblem[] = [];
	const record = readRecord(config ?? {}, [], problems);
	for (const key of record.keys()) {
		if (!RULES_KEYS.includes(key)) problems.push(unknownName("key", key, [key], RULES_KEYS));
	}
	const taken = [...builtIn.map(({ code }) => code), ...Object.keys(DIAGNOSTIC_CODES)];
	const custom = readCustomRules(record.get("customRules"), taken, problems);
	const rules = [...builtIn, ...custom];
	const byCode = new Map(rules.map((rule) => [rule.code, rule]));
	const codes = new Set([...byCode.keys(), ...Object.keys(DIAGNOSTIC_CODES)]);
	const severities = new Map<string, RuleSeverity>(
		Object.entries(DIAGNOSTIC_CODES).map(([code, { severity }]) => [
			code,
			severity === "warning" ? "warn" : severity,
		]),
	);
	const options = new Map<string, RuleOptions>();
	for (const { code, severity } of custom) severities.set(code, severity);
	const apply = (code: string, setting: unknown, path: ValuePath) => {
		const [severity, given] = Array.isArray(setting) ? setting : [setting, undefined];
		if (!codes.has(code)) problems.push(unknownName("rule", code, path, codes));
		else if (!isSeverity(severity)) problems.push(noSeverity(severity, path));
		else {
			const rule = byCode.get(code);
			if (!rule && severities.get(code) === "error") {
				if (severity !== "error") problems.push(alwaysError(code, path));
			} else {
				severities.set(code, severity);
				if (rule && given !== undefined)
					options.set(code, readOptions(rule, given, [...path, 1], problems));
			}
		}
	};
	for (const preset of readPresets(record.get("extends"), problems))
		for (const [code, setting] of presetSettings(preset, builtIn))
			apply(code, setting, ["extends"]);
	for (const [code, setting] of readRecord(record.get("rules") ?? {}, ["rules"], problems))
		apply(code, setting, ["rules", code]);
	const isFixed = (code: string) => !byCode.has(code) && severities.get(code) === "error";
	const overrides = readOverrides(record.get("overrides"), { codes, isFixed }, problems);
	const loudSomewhere = new Set(
		overrides.flatMap(({ rules: set }) =>
			[...set].flatMap(([code, severity]) => (severity === "off" ? [] : code)),
		),
	);
	const active: ActiveRule[] = rules
		.filter(({ code }) => (severities.get(code) ?? "off") !== "off" || loudSomewhere.has(code))
		.map((rule) => ({ rule, options: { ...rule.options, ...options.get(rule.code) } }));
	const severityOf = (code: string, file: string): RuleSeverity => {
		const override = overrides.findLast(
			({ rules: set, matches }) => set.has(code) && matches(file),
		);
		return override?.rules.get(code) ?? severities.get(code) ?? "off";
	};
	return { rules: { active, codes, severityOf }, problems };
}

function readPresets(value: unknown, problems: ConfigProblem[]): PresetName[] {
	const names: unknown[] =
		value === undefined ? [DEFAULT_PRESET] : Array.isArray(value) ? value : [value];
	return names.flatMap((name, index) => {
		const preset = PRESETS.find((known) => known === name);
		const path = Array.isArray(value) ? ["extends", index] : ["extends"];
		if (!preset) problems.push(unknownPreset(String(name), path));
		return preset ?? [];
	});
}

/** A configuration names the month, so that an upgrade of prereq never changes what it means. */
function unknownPreset(name: string, path: ValuePath): ConfigProblem {
	const byWord = new Map<string, string>(PRESETS.map((preset) => [wordOf(preset), preset]));
	const near = byWord.get(findNearest(wordOf(name), byWord.keys()) ?? "");
	const fix =
		near === undefined ? `Choose one of ${listOf(PRESETS)}.` : `Did you mean \`${near}\`?`;
	return { path, message: `There is no preset \`${name}\`.`, fix };
}

function wordOf(preset: string): string {
	return preset.split("@", 1)[0]!;
}
