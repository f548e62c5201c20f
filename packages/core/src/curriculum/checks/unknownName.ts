import { findNearest } from "../../internal/findNearest.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";

/** The diagnostic for a name that stands for nothing, with the one that was probably meant, or else what to do. */
export function unknownName(
	noun: string,
	named: string,
	place: Place,
	known: Iterable<string>,
	otherwise?: string,
): Diagnostic {
	const near = findNearest(named, known);
	return createDiagnostic("graph/known-reference", {
		...place,
		message: `There is no ${noun} \`${named}\`.`,
		fix: near === undefined ? otherwise : `Did you mean \`${near}\`?`,
	});
}
