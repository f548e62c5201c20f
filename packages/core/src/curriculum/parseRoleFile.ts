import type { SourceFile } from "../model/source.ts";
import { decodeRoleFrontmatter } from "../schema/roleFrontmatter.ts";
import type { BodyDepth } from "./bodyDepth.ts";
import type { ParsedRole } from "./parsedFile.ts";
import { readFacts } from "./readFacts.ts";
import { readProse } from "./readProse.ts";

/** Read one `roles/<id>.md`. */
export async function parseRoleFile(
	file: SourceFile,
	id: string,
	bodies: BodyDepth,
): Promise<ParsedRole> {
	const read = await readFacts(file, (value) => decodeRoleFrontmatter(id, value));
	const { prose, diagnostics } = await readProse(read.document, bodies);
	return {
		kind: "role",
		id,
		document: read.document,
		role: read.facts && { ...read.facts, ...prose },
		diagnostics: [...read.diagnostics, ...diagnostics],
	};
}
