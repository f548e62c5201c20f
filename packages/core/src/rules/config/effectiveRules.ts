import { CATALOGUE_RULES } from "../catalogueRules.ts";
import type { PresetName } from "./presetNames.ts";
import { resolveRules } from "./resolveRules.ts";
import type { RuleSetting } from "./rulesConfig.ts";
import { rulesOf } from "./rulesOf.ts";

/** How loud every rule is, and with which options, where no override changes it. */
export function effectiveRules(
	config: unknown,
	preset?: PresetName,
): ReadonlyMap<string, RuleSetting> {
	const given = { ...rulesOf(config), ...(preset === undefined ? {} : { extends: preset }) };
	const { active, codes, severityOf } = resolveRules(given, CATALOGUE_RULES).rules;
	const options = new Map(active.map(({ rule, options: own }) => [rule.code, own]));
	return new Map(
		[...codes].sort().map((code): [string, RuleSetting] => {
			const severity = severityOf(code, "");
			const own = options.get(code) ?? {};
			return [code, Object.keys(own).length === 0 ? severity : [severity, own]];
		}),
	);
}
