import type { OutlineLink } from "../../content/outline.ts";
import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { KnownIds } from "../knownIds.ts";
import { unknownReference } from "./unknownReference.ts";

/** Links of a body to topics lead somewhere; their offsets are into the body. */
export function checkItemLinks(
	document: SourceDocument,
	links: readonly OutlineLink[],
	topics: KnownIds,
): Diagnostic[] {
	return links
		.filter(({ topic }) => !topics.ids.has(topic))
		.map(({ topic, start, end }) => {
			const place = document.placeAt(document.bodyStart + start, document.bodyStart + end);
			return unknownReference("topic", topic, place, topics);
		});
}
