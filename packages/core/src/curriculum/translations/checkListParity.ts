import type { SourceDocument } from "../../content/sourceDocument.ts";
import { countOf } from "../../internal/countOf.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/** A list of a translation's front matter, when it gives one, is as long as that of the source. */
export function checkListParity(
	document: SourceDocument,
	key: string,
	given: readonly unknown[] | undefined,
	source: readonly unknown[] = [],
): Diagnostic[] {
	if (!given || given.length === source.length) return [];
	const surplus = given.length > source.length;
	return [
		createDiagnostic("i18n/structure-parity", {
			...(surplus ? document.valuePlace([key, source.length]) : document.keyPlace([key])),
			message: `\`${key}\` has ${countOf(source.length, "item")} in the source and ${given.length} here.`,
		}),
	];
}
