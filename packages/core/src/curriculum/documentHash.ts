import { readDocument, type SourceDocument } from "../content/sourceDocument.ts";
import { listAt } from "./listReferences.ts";

const DIGITS = 12;
const known = new WeakMap<SourceDocument, Promise<string>>();

/**
 * What a translation records of its source: the first 12 hex digits of the SHA-256 of title and body
 * in UTF-8. Line ends and the space around the body do not count, nor does the rest of the front matter.
 * `text` is the whole Markdown file of the source; a title that cannot be read counts as empty.
 */
export async function sourceHash(text: string): Promise<string> {
	return documentHash((await readDocument({ path: "", text })).document);
}

/** The {@link sourceHash} of a file that is read already; it is computed once per document. */
export function documentHash(document: SourceDocument): Promise<string> {
	let hash = known.get(document);
	if (!hash) {
		hash = digest(document);
		known.set(document, hash);
	}
	return hash;
}

async function digest({ frontmatter, body }: SourceDocument): Promise<string> {
	const title = listAt(frontmatter, "title");
	const text = `${typeof title === "string" ? title : ""}\n${body.replace(/\r\n?/g, "\n").trim()}`;
	const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0"));
	return hex.join("").slice(0, DIGITS);
}
