import { type ContentKind, FOLDER_OF } from "../../content/classifyPath.ts";
import { findNearest } from "../../internal/findNearest.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import type { KnownIds } from "../knownIds.ts";

/** The diagnostic for an id that does not exist, with the one that was probably meant. */
export function unknownReference(
	kind: ContentKind,
	named: string,
	place: Place,
	known: KnownIds,
	topicId?: string,
): Diagnostic {
	const renamed = known.renamed.get(named);
	const near = renamed ?? findNearest(named, known.ids);
	const fix = renamed
		? `It was renamed: write \`${renamed}\`.`
		: near
			? `Did you mean \`${near}\`?`
			: `Correct the id, or add \`${FOLDER_OF[kind]}/${named}.md\`.`;
	return createDiagnostic("graph/known-reference", {
		...place,
		message: `There is no ${kind} \`${named}\`.`,
		fix,
		...(topicId === undefined ? {} : { topicId }),
	});
}
