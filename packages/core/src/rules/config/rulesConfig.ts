import type { ContentConfig } from "../../model/config.ts";
import type { Rule, RuleOptions, RuleSeverity } from "../engine/rule.ts";
import type { PresetName } from "./presetNames.ts";

/** A severity, or a severity and values for the rule's options. */
export type RuleSetting = RuleSeverity | readonly [severity: RuleSeverity, options: RuleOptions];

/** Settings for the files that some globs name. */
export interface RuleOverride {
	/** Relative to the content folder: `*`, `**`, `?` and `{a,b}`. */
	readonly files: string | readonly string[];
	/** Severities by rule; options are the same for all files. */
	readonly rules: Readonly<Record<string, RuleSeverity>>;
}

/** The part of `prereq.config` that is about rules. */
export interface RulesConfig {
	/** Where the settings start from; `recommended@2026-11` when left out. Later ones win. */
	readonly extends?: PresetName | readonly PresetName[];
	/** Settings by rule. */
	readonly rules?: Readonly<Record<string, RuleSetting>>;
	/** Later ones win. */
	readonly overrides?: readonly RuleOverride[];
	/** Your own rules, written with `defineRule`. */
	readonly customRules?: readonly Rule[];
}

/** What `prereq.config` may say. */
export interface PrereqConfig extends ContentConfig, RulesConfig {
	/** Address of the JSON Schema, for editors. */
	readonly $schema?: string;
}

/** Types a configuration and returns it as it is: `export default defineConfig({ … })`. */
export function defineConfig(config: PrereqConfig): PrereqConfig {
	return config;
}
