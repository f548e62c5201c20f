import { RULES_KEYS } from "./resolveRules.ts";

/** The part of a configuration that is about rules. What is no record has none. */
export function rulesOf(config: unknown): Readonly<Record<string, unknown>> {
	if (typeof config !== "object" || config === null || Array.isArray(config)) return {};
	return Object.fromEntries(Object.entries(config).filter(([key]) => RULES_KEYS.includes(key)));
}
