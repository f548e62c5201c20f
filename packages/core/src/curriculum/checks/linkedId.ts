import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { Place } from "../../model/place.ts";

/**
 * Where an id stands in a link to its file, `[Vectors](../topics/vectors.md)`; undefined when the address is
 * written in another way. Offsets are into the file.
 */
export function linkedId(
	document: SourceDocument,
	id: string,
	start: number,
	end: number,
): Place | undefined {
	const name = `/${id}.md`;
	const link = document.body.slice(start - document.bodyStart, end - document.bodyStart);
	const at = link.indexOf(name, Math.max(0, link.lastIndexOf("](")));
	return at < 0 ? undefined : document.placeAt(start + at + 1, start + at + 1 + id.length);
}
