import type { Rule, RuleOptions, RuleSeverity } from "../engine/rule.ts";

/** A rule that is on for some file, with the values it runs with. */
export interface ActiveRule {
	readonly rule: Rule;
	readonly options: RuleOptions;
}

/** A configuration with every setting looked up. */
export interface ResolvedRules {
	/** In the order of the catalogue, custom rules last. */
	readonly active: readonly ActiveRule[];
	/** Every code that comments and configurations may name. */
	readonly codes: ReadonlySet<string>;
	/** How loud a rule is in a file. */
	severityOf(code: string, file: string): RuleSeverity;
}
