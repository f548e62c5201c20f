import type { Diagnostic } from "../../model/diagnostic.ts";
import type { KnownIds } from "../knownIds.ts";
import { listAt, listReferences } from "../listReferences.ts";
import type { ParsedTopic } from "../parsedFile.ts";
import { unknownReference } from "./unknownReference.ts";

/** Prerequisites, corequisites and recommended topics name topics that exist. */
export function checkReferences(
	{ topic, document, id }: ParsedTopic,
	known: KnownIds,
): Diagnostic[] {
	if (!topic) return [];
	return ["requires", "corequisites", "recommends"].flatMap((key) =>
		listReferences(key, listAt(document.frontmatter, key))
			.filter((reference) => !known.ids.has(reference.topic))
			.map((reference) => {
				const place = document.valuePlace(reference.path);
				return unknownReference("topic", reference.topic, place, known, id);
			}),
	);
}
