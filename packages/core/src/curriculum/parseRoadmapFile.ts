import type { Outline } from "../content/parseOutline.ts";
import { readDocument } from "../content/sourceDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";
import { decodeRoadmapFrontmatter } from "../schema/roadmapFrontmatter.ts";
import type { ParsedRoadmap } from "./parsedFile.ts";
import { schemaDiagnostics } from "./schemaDiagnostics.ts";
import { unreadableBody } from "./unreadableBody.ts";

const UNREAD: Outline = { introHtml: "", sections: [], links: [], unlinked: [] };

/** Read one `roadmaps/<id>.md`: the outline is its body. */
export async function parseRoadmapFile(file: SourceFile, id: string): Promise<ParsedRoadmap> {
	const [{ document, diagnostics: reading }, { readMarkdown }, { parseOutline }] =
		await Promise.all([
			readDocument(file),
			import("../content/markdownTree.ts"),
			import("../content/parseOutline.ts"),
		]);
	const diagnostics: Diagnostic[] = [...reading];
	const decoded =
		document.frontmatter === undefined
			? undefined
			: decodeRoadmapFrontmatter(id, document.frontmatter);
	if (decoded && !decoded.ok) diagnostics.push(...schemaDiagnostics(document, decoded.issues));
	const { bodyStart } = document;
	const outline = readMarkdown(document.body, parseOutline) ?? UNREAD;
	if (outline === UNREAD) diagnostics.push(unreadableBody(document));
	for (const { text, start, end } of outline.unlinked) {
		const message = `\`${text}\` stands among topics but links to none.`;
		const place = document.placeAt(bodyStart + start, bodyStart + end);
		diagnostics.push(createDiagnostic("roadmap/topic-link", { ...place, message }));
	}
	const links = outline.links.map(({ topic, start, end }) => ({
		topic,
		start: bodyStart + start,
		end: bodyStart + end,
	}));
	const { introHtml, sections } = outline;
	const roadmap = decoded?.ok ? { ...decoded.value, introHtml, sections } : undefined;
	return { kind: "roadmap", id, document, roadmap, links, diagnostics };
}
