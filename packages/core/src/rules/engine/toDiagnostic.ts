import type { Diagnostic, Severity } from "../../model/diagnostic.ts";
import type { RuleFacts, RuleFinding, RuleSeverity } from "./rule.ts";

/** Severities of rules as diagnostics have them. */
export const SEVERITY: Readonly<Record<Exclude<RuleSeverity, "off">, Severity>> = {
	info: "info",
	warn: "warning",
	error: "error",
};

/** Give a finding what its rule says about all of them. */
export function toDiagnostic(
	{ code, why, fix, fixKind }: RuleFacts,
	severity: Exclude<RuleSeverity, "off">,
	finding: RuleFinding,
): Diagnostic {
	const { message, file, range, related = [], topicId, edits } = finding;
	return {
		code,
		severity: SEVERITY[severity],
		message,
		why,
		fix: finding.fix ?? fix,
		file,
		range,
		related,
		url: `docs/rules/${code}.md`,
		...(topicId === undefined ? {} : { topicId }),
		...(edits === undefined || fixKind === "none" ? {} : { edits: { kind: fixKind, edits } }),
	};
}
