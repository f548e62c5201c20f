import type { OutlineLink } from "../../content/outline.ts";
import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { KnownIds } from "../knownIds.ts";
import { linkedId } from "./linkedId.ts";
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
			const [from, to] = [document.bodyStart + start, document.bodyStart + end];
			const place = document.placeAt(from, to);
			const idPlace = linkedId(document, topic, from, to);
			return unknownReference({ kind: "topic", named: topic, place, idPlace }, topics);
		});
}
