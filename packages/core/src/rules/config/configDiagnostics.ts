import type { ParseResult } from "../../curriculum/parseCurriculum.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ConfigProblem } from "./configProblem.ts";

/** Problems of a configuration at their places. */
export function configDiagnostics(
	document: NonNullable<ParseResult["configDocument"]>,
	problems: readonly ConfigProblem[],
): Diagnostic[] {
	return problems.map(({ path, atKey = false, message, fix }) =>
		createDiagnostic(atKey ? "config/no-unknown-key" : "config/valid-value", {
			...(atKey ? document.keyPlace(path) : document.valuePlace(path)),
			message,
			fix,
		}),
	);
}
