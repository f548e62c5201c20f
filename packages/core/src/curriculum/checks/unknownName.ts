import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import { nearestName } from "./correction.ts";

/** The diagnostic for a name that stands for nothing, with the one that was probably meant, or else what to do. */
export function unknownName(
	noun: string,
	named: string,
	place: Place,
	known: Iterable<string>,
	otherwise?: string,
): Diagnostic {
	return createDiagnostic("graph/known-reference", {
		...place,
		message: `There is no ${noun} \`${named}\`.`,
		...(nearestName(named, place, known) ?? { fix: otherwise }),
	});
}
