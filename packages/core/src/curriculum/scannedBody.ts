import type { MarkdownScan } from "../content/markdownScan.ts";
import { scanMarkdown } from "../content/scanMarkdown.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";

export type {
	MarkdownScan,
	ScannedHeading,
	ScannedLink,
	ScannedSpan,
} from "../content/markdownScan.ts";
export { type SectionMeaning, sectionMeaning } from "../content/sectionNames.ts";

/** Says what is in the body of a document; offsets are into the file. */
export type BodyReader = (document: SourceDocument, text: string) => MarkdownScan;

/** Rules look at one file after the other, and at few others beside it. */
const KEPT_SCANS = 32;

/** A reader that scans bodies line by line. It keeps few of the scans: another one costs little. */
export function scannedBodies(): BodyReader {
	let known = new Map<SourceDocument, MarkdownScan>();
	return (document, text) => {
		let body = known.get(document);
		if (!body) {
			body = scanMarkdown(text, document.bodyStart);
			// A map that is cleared keeps, for its iterators, what was in it: then no text goes before the next full collection.
			if (known.size === KEPT_SCANS) known = new Map();
			known.set(document, body);
		}
		return body;
	};
}

let trees: BodyReader | undefined;

/** A reader that parses each body once: slow and right. What nests too deeply reads as empty. */
export async function parsedBodies(): Promise<BodyReader> {
	const { treeScan } = await import("../content/treeScan.ts");
	trees ??= (document, text) => {
		let body = treeOf.get(document);
		if (!body) {
			body = treeScan(text, document.bodyStart) ?? EMPTY;
			treeOf.set(document, body);
		}
		return body;
	};
	return trees;
}

const treeOf = new WeakMap<SourceDocument, MarkdownScan>();
const EMPTY: MarkdownScan = { headings: [], links: [], opaque: [], unclosedFence: undefined };
