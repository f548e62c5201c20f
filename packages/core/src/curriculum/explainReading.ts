import type { ReadDocument } from "../content/sourceDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";

/** A first line `---` that ends as lines did on old Macs: no line of the file is found then. */
const BARE_RETURN = /^(\uFEFF?---[ \t]*)\r(?!\n)/;

/** What is wrong with a file that cannot be read, in words about its line ends where they are to blame. */
export function explainReading(
	{ document, diagnostics }: ReadDocument,
	{ text }: SourceFile,
): readonly Diagnostic[] {
	const [, fence] = (diagnostics.length > 0 && BARE_RETURN.exec(text)) || [];
	if (fence === undefined) return diagnostics;
	return [
		createDiagnostic("schema/has-frontmatter", {
			...document.placeAt(fence.length, fence.length),
			message: "Lines end in a carriage return alone, so no front matter is found.",
			fix: "Save the file with line ends `LF` or `CRLF`.",
		}),
	];
}
