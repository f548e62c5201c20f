/**
 * The rules that a curriculum is checked with, their configuration, baselines and fixes.
 *
 * @packageDocumentation
 */

export {
	applyBaseline,
	type Baseline,
	type BaselineCount,
	type BaselineResult,
	readBaseline,
	toBaseline,
} from "./rules/baseline.ts";
export { type CatalogueEntry, ruleCatalogue } from "./rules/catalogue.ts";
export { type CheckOptions, type CheckResult, checkContent } from "./rules/checkContent.ts";
export { configJsonSchema } from "./rules/config/configJsonSchema.ts";
export type { ConfigProblem } from "./rules/config/configProblem.ts";
export { effectiveRules } from "./rules/config/effectiveRules.ts";
export type { GivenRules } from "./rules/config/givenRules.ts";
export { DEFAULT_PRESET, PRESETS, type PresetName } from "./rules/config/presetNames.ts";
export {
	defineConfig,
	type PrereqConfig,
	type RuleOverride,
	type RuleSetting,
	type RulesConfig,
} from "./rules/config/rulesConfig.ts";
export { type AppliedEdits, applyEdits, type FixLevel } from "./rules/engine/applyEdits.ts";
export { readExample } from "./rules/engine/readExample.ts";
export {
	type CurriculumRule,
	defineRule,
	type FileRule,
	type OptionForm,
	type OptionSummaries,
	type Rule,
	type RuleExample,
	type RuleFacts,
	type RuleFileKind,
	type RuleFinding,
	type RuleOptions,
	type RuleOptionValue,
	type RuleSeverity,
} from "./rules/engine/rule.ts";
export { type PackedFindings, type RestoredFindings, RuleCache } from "./rules/engine/ruleCache.ts";
export type { Page, RuleFile, RuleIndex } from "./rules/engine/ruleIndex.ts";
export type { RuleFailure, RuleRun, RuleTiming } from "./rules/engine/runRules.ts";
export { linksToCheck } from "./rules/linksToCheck.ts";
export { staleBaseline } from "./rules/staleBaseline.ts";
