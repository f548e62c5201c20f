import type { SourceFile } from "../../model/source.ts";
import { decodePathwayTranslation } from "../../schema/pathwayTranslation.ts";
import { decodeRoleTranslation } from "../../schema/roleTranslation.ts";
import type { BodyDepth } from "../bodyDepth.ts";
import { type ReadFacts, readFacts } from "../readFacts.ts";
import { readProse } from "../readProse.ts";
import type { ParsedPathwayTranslation, ParsedRoleTranslation } from "./parsedTranslation.ts";

/** Read one `roles/<id>.<locale>.md`; its body only when bodies are read in full. */
export async function parseRoleTranslation(
	file: SourceFile,
	id: string,
	locale: string,
	bodies: BodyDepth,
): Promise<ParsedRoleTranslation> {
	const read = await readFacts(file, decodeRoleTranslation);
	return { kind: "translation", of: "role", id, locale, ...(await withBody(read, bodies)) };
}

/** Read one `pathways/<id>.<locale>.md`; its body only when bodies are read in full. */
export async function parsePathwayTranslation(
	file: SourceFile,
	id: string,
	locale: string,
	bodies: BodyDepth,
): Promise<ParsedPathwayTranslation> {
	const read = await readFacts(file, decodePathwayTranslation);
	return { kind: "translation", of: "pathway", id, locale, ...(await withBody(read, bodies)) };
}

async function withBody<T>({ document, facts, diagnostics }: ReadFacts<T>, bodies: BodyDepth) {
	const read = await readProse(document, bodies);
	return {
		document,
		texts: facts,
		body: read.prose,
		diagnostics: [...diagnostics, ...read.diagnostics],
	};
}
