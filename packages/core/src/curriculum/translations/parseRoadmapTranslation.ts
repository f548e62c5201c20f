import type { SourceFile } from "../../model/source.ts";
import { decodeRoadmapTranslation } from "../../schema/roadmapTranslation.ts";
import type { BodyDepth } from "../bodyDepth.ts";
import { readFacts } from "../readFacts.ts";
import { readOutline } from "../readOutline.ts";
import { unreadableBody } from "../unreadableBody.ts";
import type { ParsedRoadmapTranslation } from "./parsedTranslation.ts";

/** Read one `roadmaps/<id>.<locale>.md`: its headings stand for those of the source, in order. */
export async function parseRoadmapTranslation(
	file: SourceFile,
	id: string,
	locale: string,
	bodies: BodyDepth,
): Promise<ParsedRoadmapTranslation> {
	const { document, facts, diagnostics } = await readFacts(file, decodeRoadmapTranslation);
	const body = await readOutline(document.body, bodies);
	return {
		kind: "translation",
		of: "roadmap",
		id,
		locale,
		document,
		texts: facts,
		body,
		diagnostics: body ? diagnostics : [...diagnostics, unreadableBody(document)],
	};
}
