import type { SourceFile } from "../model/source.ts";
import { decodeTransitionFrontmatter } from "../schema/transitionFrontmatter.ts";
import type { ParsedTransition } from "./parsedFile.ts";
import { readFacts } from "./readFacts.ts";
import { readTransitionBody } from "./readTransitionBody.ts";

/** Read one `transitions/<role>--<roadmap>.md`; its body is read at any depth, because tasks link topics. */
export async function parseTransitionFile(file: SourceFile, id: string): Promise<ParsedTransition> {
	const read = await readFacts(file, (value) => decodeTransitionFrontmatter(id, value));
	const { body, diagnostics } = await readTransitionBody(read.document);
	return {
		kind: "transition",
		id,
		document: read.document,
		transition: read.facts && { ...read.facts, ...body.content },
		links: body.links,
		outline: body.outline,
		diagnostics: [...read.diagnostics, ...diagnostics],
	};
}
