import { findNearest } from "../../internal/findNearest.ts";
import type { ValuePath } from "../../model/valuePath.ts";
import type { Rule, RuleOptions, RuleOptionValue } from "../engine/rule.ts";
import type { ConfigProblem } from "./configProblem.ts";
import { findWrongForm } from "./optionForms.ts";

/** The options of a rule that a configuration sets; each has the type of the rule's own value. */
export function readOptions(
	rule: Rule,
	given: unknown,
	path: ValuePath,
	problems: ConfigProblem[],
): RuleOptions {
	if (typeof given !== "object" || given === null || Array.isArray(given)) {
		problems.push({ path, message: `The options of \`${rule.code}\` have to be a record.` });
		return {};
	}
	const own = new Map(Object.entries(rule.options ?? {}));
	const options = Object.entries(given).filter(([name, value]) => {
		const first = own.get(name);
		if (first === undefined) {
			const near = findNearest(name, own.keys());
			const message = `\`${rule.code}\` has no option \`${name}\`.`;
			problems.push({
				path: [...path, name],
				atKey: true,
				message,
				...(near ? { fix: `Did you mean \`${near}\`?` } : {}),
			});
			return false;
		}
		if (isLike(value, first)) return hasForm(rule, name, value, [...path, name], problems);
		problems.push({ path: [...path, name], message: `\`${name}\` has to be ${nounOf(first)}.` });
		return false;
	});
	return Object.fromEntries(options) as RuleOptions;
}

/** Whether texts have the form that the rule asks for; it is said of each that has not. */
function hasForm(
	rule: Rule,
	name: string,
	value: RuleOptionValue,
	path: ValuePath,
	problems: ConfigProblem[],
): boolean {
	const form = rule.optionForms?.[name];
	if (form === undefined || typeof value !== "object") return true;
	const wrong = value.flatMap((text, index): ConfigProblem[] => {
		const found = findWrongForm(form, text);
		return found === undefined ? [] : [{ path: [...path, index], ...found }];
	});
	problems.push(...wrong);
	return wrong.length === 0;
}

function isLike(value: unknown, first: RuleOptionValue): value is RuleOptionValue {
	if (typeof first === "object")
		return Array.isArray(value) && value.every((item) => typeof item === "string");
	return typeof value === typeof first && (typeof value !== "number" || Number.isFinite(value));
}

function nounOf(value: RuleOptionValue): string {
	if (typeof value === "object") return "a list of texts";
	return typeof value === "number"
		? "a number"
		: typeof value === "boolean"
			? "`true` or `false`"
			: "text";
}
