import type { RuleFinding } from "./rule.ts";

/**
 * Rules of a configuration are JavaScript that nobody may have type-checked: what is no list stops at the rule.
 * @throws TypeError that says how to write the rule
 */
export function requireFindings(given: Iterable<RuleFinding> | undefined): Iterable<RuleFinding> {
	if (typeof given?.[Symbol.iterator] === "function") return given;
	throw new TypeError("it gives no list of findings; write `*check() { yield … }`, without async");
}

/** @throws TypeError that says what a finding has to have */
export function requireFinding(found: RuleFinding | null | undefined): RuleFinding {
	const line: unknown = found?.range?.start?.line;
	if (found && typeof line === "number" && found.range.end && typeof found.file === "string")
		if (typeof found.message === "string") return found;
	throw new TypeError(
		"a finding needs a `message`, a `file` and a `range`; `...document.valuePlace([…])` gives the last two",
	);
}
