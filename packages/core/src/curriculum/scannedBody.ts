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

/** Scans each body once. */
export const scannedBodies: BodyReader = remember((text, start) => scanMarkdown(text, start));

let trees: BodyReader | undefined;

/** A reader that parses each body once: slow and right. What nests too deeply reads as empty. */
export async function parsedBodies(): Promise<BodyReader> {
	const { treeScan } = await import("../content/treeScan.ts");
	trees ??= remember((text, start) => treeScan(text, start) ?? EMPTY);
	return trees;
}

const EMPTY: MarkdownScan = { headings: [], links: [], opaque: [], unclosedFence: undefined };

function remember(scan: (text: string, start: number) => MarkdownScan): BodyReader {
	const known = new WeakMap<SourceDocument, MarkdownScan>();
	return (document, text) => {
		let body = known.get(document);
		if (!body) {
			body = scan(text, document.bodyStart);
			known.set(document, body);
		}
		return body;
	};
}
