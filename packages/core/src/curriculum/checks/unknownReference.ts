import { type ContentKind, FOLDER_OF } from "../../content/classifyPath.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic, RelatedPlace } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import type { KnownIds } from "../knownIds.ts";
import { correction, nearestName } from "./correction.ts";

/** An id that does not exist. */
export interface UnknownReference {
	readonly kind: ContentKind;
	readonly named: string;
	/** What to point at. */
	readonly place: Place;
	/** Where the id itself stands; the place when left out. */
	readonly idPlace?: Place | undefined;
	readonly related?: readonly RelatedPlace[];
	readonly topicId?: string | undefined;
}

/** The diagnostic for an id that does not exist, with the one that was probably meant. */
export function unknownReference(reference: UnknownReference, known: KnownIds): Diagnostic {
	const { kind, named, place, idPlace = place, related = [], topicId } = reference;
	const renamed = known.renamed.get(named);
	const meant =
		renamed === undefined
			? nearestName(named, idPlace, known.ids)
			: {
					fix: `It was renamed: write \`${renamed}\`.`,
					edits: correction(named, renamed, idPlace),
				};
	return createDiagnostic("graph/known-reference", {
		...place,
		related,
		message: `There is no ${kind} \`${named}\`.`,
		...(meant ?? { fix: `Correct the id, or add \`${FOLDER_OF[kind]}/${named}.md\`.` }),
		...(topicId === undefined ? {} : { topicId }),
	});
}
