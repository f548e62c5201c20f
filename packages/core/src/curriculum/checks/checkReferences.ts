import { findNearest } from "../../internal/findNearest.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import type { KnownIds } from "../knownIds.ts";
import { listAt, listReferences } from "../listReferences.ts";
import type { ParsedTopic } from "../parsedFile.ts";

/** Prerequisites, corequisites and recommended topics name topics that exist. */
export function checkReferences(topics: readonly ParsedTopic[], known: KnownIds): Diagnostic[] {
	return topics.flatMap(({ topic, document, id }) => {
		if (!topic) return [];
		return ["requires", "corequisites", "recommends"].flatMap((key) =>
			listReferences(key, listAt(document.frontmatter, key))
				.filter((reference) => !known.ids.has(reference.topic))
				.map((reference) =>
					unknownTopic(reference.topic, document.valuePlace(reference.path), known, id),
				),
		);
	});
}

/** The diagnostic for a topic that does not exist, with the id that was probably meant. */
export function unknownTopic(
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
			: `Correct the id, or add \`topics/${named}.md\`.`;
	return createDiagnostic("graph/known-reference", {
		...place,
		message: `There is no topic \`${named}\`.`,
		fix,
		...(topicId === undefined ? {} : { topicId }),
	});
}
