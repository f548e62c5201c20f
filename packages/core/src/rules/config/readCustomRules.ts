import type { Rule } from "../engine/rule.ts";
import type { ConfigProblem } from "./configProblem.ts";
import { isSeverity } from "./severities.ts";

const CODE_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The rules that a configuration brings along; `known` are the codes that it may not take. */
export function readCustomRules(
	value: unknown,
	known: Iterable<string>,
	problems: ConfigProblem[],
): Rule[] {
	const taken = new Set(known);
	const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
	return list.flatMap((rule, index) => {
		const path = ["customRules", index];
		const message = isRecord(rule) ? whatIsWrong(rule) : "This is no rule.";
		if (message !== undefined) {
			problems.push({ path, message, fix: "Write it with `defineRule`." });
			return [];
		}
		const sound = rule as Rule;
		if (taken.has(sound.code)) {
			problems.push({ path, message: `There is a rule \`${sound.code}\` already.` });
			return [];
		}
		taken.add(sound.code);
		return [sound];
	});
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null;
}

/** A module may be JavaScript, and its rules are not what the types say. */
function whatIsWrong(rule: Readonly<Record<string, unknown>>): string | undefined {
	const { code } = rule;
	if (typeof code !== "string") return "This rule has no `code`.";
	if (!CODE_FORM.test(code))
		return `The code \`${code}\` is not two kebab-case names with a slash, such as \`team/no-shouting\`.`;
	const text = ["summary", "why", "fix"].find((name) => typeof rule[name] !== "string");
	if (text !== undefined) return `The rule \`${code}\` has no \`${text}\`.`;
	if (!isSeverity(rule["severity"])) return `The rule \`${code}\` has no \`severity\`.`;
	const checks = ["check", "checkFile"].some((name) => typeof rule[name] === "function");
	return checks ? undefined : `The rule \`${code}\` has no function \`check\` or \`checkFile\`.`;
}
