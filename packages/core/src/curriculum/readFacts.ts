import { readDocument, type SourceDocument } from "../content/sourceDocument.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";
import type { Decoded } from "../schema/decode.ts";
import { schemaDiagnostics } from "./schemaDiagnostics.ts";

/** A file with what its front matter says, and what is wrong with that. */
export interface ReadFacts<T> {
	readonly document: SourceDocument;
	/** Undefined when the front matter cannot be used. */
	readonly facts: T | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** Read a file's front matter. */
export async function readFacts<T>(
	file: SourceFile,
	decode: (frontmatter: unknown) => Decoded<T>,
): Promise<ReadFacts<T>> {
	const { document, diagnostics } = await readDocument(file);
	if (document.frontmatter === undefined) return { document, facts: undefined, diagnostics };
	const decoded = decode(document.frontmatter);
	if (decoded.ok) return { document, facts: decoded.value, diagnostics };
	const problems = schemaDiagnostics(document, decoded.issues);
	return { document, facts: undefined, diagnostics: [...diagnostics, ...problems] };
}
