import { isPlainMarkdown } from "../content/isPlainMarkdown.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";

const known = new WeakMap<SourceDocument, boolean>();

/** Whether a scan of a body is as good as its tree. */
export function isPlainBody(document: SourceDocument): boolean {
	let plain = known.get(document);
	if (plain === undefined) {
		plain = isPlainMarkdown(document.body);
		known.set(document, plain);
	}
	return plain;
}
