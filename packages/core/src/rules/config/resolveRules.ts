import { findNearest } from "../../internal/findNearest.ts";
import { DIAGNOSTIC_CODES } from "../../model/diagnosticCodes.ts";
import type { ValuePath } from "../../model/valuePath.ts";
import type { Rule, RuleOptions, RuleSeverity } from "../engine/rule.ts";
import type { ConfigProblem } from "./configProblem.ts";
import { globToRegExp } from "./globToRegExp.ts";
import { DEFAULT_PRESET, PRESETS, type PresetName } from "./presetNames.ts";
import { presetSettings } from "./presets.ts";
import { readOptions } from "./readOptions.ts";
import type { ActiveRule, ResolvedRules } from "./resolvedRules.ts";
import type { RuleOverride } from "./rulesConfig.ts";

/** A configuration that was looked up; with problems, what could be read of it. */
export interface ResolveResult {
	readonly rules: ResolvedRules;
	readonly problems: readonly ConfigProblem[];
}

/** Keys of a configuration that are about rules. */
export const RULES_KEYS: readonly string[] = ["extends", "rules", "overrides", "customRules"];
const SEVERITIES: readonly RuleSeverity[] = ["off", "info", "warn", "error"];

/**
 * Look up every setting of a configuration, which may be anything that a file or module gave.
 * @param builtIn - the catalogue's rules
 */
export function resolveRules(config: unknown, builtIn: readonly Rule[]): ResolveResult {
	const problems: ConfigProblem[] = [];
	const record = readRecord(config ?? {}, [], problems);
	for (const key of record.keys()) {
		if (!RULES_KEYS.includes(key)) problems.push(unknown("key", key, [key], RULES_KEYS));
	}
	const custom = readCustomRules(record.get("customRules"), builtIn, problems);
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
		if (!codes.has(code)) problems.push(unknown("rule", code, path, codes));
		else if (!SEVERITIES.includes(severity)) {
			problems.push({
				path,
				message: `\`${String(severity)}\` is no severity.`,
				fix: `Write ${listOf(SEVERITIES)}.`,
			});
		} else {
			const rule = byCode.get(code);
			if (!rule && severities.get(code) === "error") {
				if (severity === "error") return;
				const message = `\`${code}\` is always an error: without it no curriculum can be built.`;
				problems.push({ path, message, fix: "Remove the setting." });
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
	const settable = new Set(
		[...codes].filter((code) => byCode.has(code) || severities.get(code) !== "error"),
	);
	const overrides = readOverrides(record.get("overrides"), settable, problems);
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

function readCustomRules(
	value: unknown,
	builtIn: readonly Rule[],
	problems: ConfigProblem[],
): Rule[] {
	const taken = new Set([...builtIn.map(({ code }) => code), ...Object.keys(DIAGNOSTIC_CODES)]);
	const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
	return list.flatMap((rule, index) => {
		const path = ["customRules", index];
		if (!isRule(rule)) {
			problems.push({ path, message: "This is no rule.", fix: "Write it with `defineRule`." });
			return [];
		}
		if (taken.has(rule.code)) {
			problems.push({ path, message: `There is a rule \`${rule.code}\` already.` });
			return [];
		}
		taken.add(rule.code);
		return [rule];
	});
}

function isRule(value: unknown): value is Rule {
	if (typeof value !== "object" || value === null) return false;
	const { code, severity, check, checkFile } = value as Record<string, unknown>;
	const checks = typeof check === "function" || typeof checkFile === "function";
	return typeof code === "string" && SEVERITIES.includes(severity as RuleSeverity) && checks;
}

interface ResolvedOverride {
	readonly matches: (file: string) => boolean;
	readonly rules: ReadonlyMap<string, RuleSeverity>;
}

function readOverrides(
	value: unknown,
	codes: ReadonlySet<string>,
	problems: ConfigProblem[],
): ResolvedOverride[] {
	const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
	return list.map((override, index) => {
		const path = ["overrides", index];
		const record = readRecord(override, path, problems);
		const known: readonly (keyof RuleOverride)[] = ["files", "rules"];
		for (const key of record.keys()) {
			if (!known.some((name) => name === key))
				problems.push(unknown("key", key, [...path, key], known));
		}
		const files = record.get("files");
		const globs = (Array.isArray(files) ? files : [files]).filter(
			(glob) => typeof glob === "string",
		);
		if (globs.length === 0)
			problems.push({ path: [...path, "files"], message: "An override names no files." });
		const patterns = globs.map(globToRegExp);
		const rules = new Map<string, RuleSeverity>();
		for (const [code, severity] of readRecord(
			record.get("rules") ?? {},
			[...path, "rules"],
			problems,
		)) {
			const at = [...path, "rules", code];
			if (!codes.has(code)) problems.push(unknown("rule", code, at, codes));
			else if (SEVERITIES.includes(severity as RuleSeverity))
				rules.set(code, severity as RuleSeverity);
			else
				problems.push({
					path: at,
					message: `\`${String(severity)}\` is no severity.`,
					fix: `Write ${listOf(SEVERITIES)}.`,
				});
		}
		return { matches: (file) => patterns.some((pattern) => pattern.test(file)), rules };
	});
}

function readRecord(
	value: unknown,
	path: ValuePath,
	problems: ConfigProblem[],
): Map<string, unknown> {
	if (typeof value === "object" && value !== null && !Array.isArray(value))
		return new Map(Object.entries(value));
	problems.push({ path, message: "This has to be a record of keys and values." });
	return new Map();
}

function unknown(
	noun: "key" | "rule",
	name: string,
	path: ValuePath,
	known: Iterable<string>,
): ConfigProblem {
	const near = findNearest(name, known);
	const problem = { path, message: `There is no ${noun} \`${name}\`.`, atKey: true } as const;
	return near === undefined ? problem : { ...problem, fix: `Did you mean \`${near}\`?` };
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

function listOf(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(", ");
}
