import type { SourceFile } from "../model/source.ts";
import { decodePathwayFrontmatter } from "../schema/pathwayFrontmatter.ts";
import type { BodyDepth } from "./bodyDepth.ts";
import type { ParsedPathway } from "./parsedFile.ts";
import { readFacts } from "./readFacts.ts";
import { readProse } from "./readProse.ts";

/** Read one `pathways/<id>.md`. */
export async function parsePathwayFile(
	file: SourceFile,
	id: string,
	bodies: BodyDepth,
): Promise<ParsedPathway> {
	const read = await readFacts(file, (value) => decodePathwayFrontmatter(id, value));
	const { prose, diagnostics } = await readProse(read.document, bodies);
	return {
		kind: "pathway",
		id,
		document: read.document,
		pathway: read.facts && { ...read.facts, ...prose },
		diagnostics: [...read.diagnostics, ...diagnostics],
	};
}
