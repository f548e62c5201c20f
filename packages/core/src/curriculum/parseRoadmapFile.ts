import { readDocument } from "../content/sourceDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";
import { decodeRoadmapFrontmatter } from "../schema/roadmapFrontmatter.ts";
import type { BodyDepth } from "./bodyDepth.ts";
import type { ParsedRoadmap } from "./parsedFile.ts";
import { readOutline } from "./readOutline.ts";
import { schemaDiagnostics } from "./schemaDiagnostics.ts";
import { unreadableBody } from "./unreadableBody.ts";

/** Read one `roadmaps/<id>.md`: the outline is its body. */
export async function parseRoadmapFile(
	file: SourceFile,
	id: string,
	bodies: BodyDepth,
): Promise<ParsedRoadmap> {
	const { document, diagnostics: reading } = await readDocument(file);
	const diagnostics: Diagnostic[] = [...reading];
	const decoded =
		document.frontmatter === undefined
			? undefined
			: decodeRoadmapFrontmatter(id, document.frontmatter);
	if (decoded && !decoded.ok) diagnostics.push(...schemaDiagnostics(document, decoded.issues));
	const { bodyStart } = document;
	const outline = await readOutline(document.body, bodies);
	if (!outline) diagnostics.push(unreadableBody(document));
	for (const { text, start, end } of outline?.unlinked ?? []) {
		const message = `${nameOf(text)} stands among topics but links to none.`;
		const place = document.placeAt(bodyStart + start, bodyStart + end);
		diagnostics.push(createDiagnostic("roadmap/topic-link", { ...place, message }));
	}
	const links = (outline?.links ?? []).map(({ topic, start, end }) => ({
		topic,
		start: bodyStart + start,
		end: bodyStart + end,
	}));
	const roadmap =
		decoded?.ok && outline
			? { ...decoded.value, introHtml: outline.introHtml, sections: outline.sections }
			: undefined;
	return { kind: "roadmap", id, document, roadmap, links, diagnostics };
}

const LONGEST = 80;

/** What an item says, as far as it helps to find it. */
function nameOf(text: string): string {
	if (text === "") return "An item without text";
	const letters = [...text];
	return letters.length > LONGEST ? `\`${letters.slice(0, LONGEST).join("")}…\`` : `\`${text}\``;
}
