import type { Prose } from "../content/parseProse.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { BodyDepth } from "./bodyDepth.ts";
import { checkDepth, unreadableBody } from "./unreadableBody.ts";

const UNREAD: Prose = { summary: "", bodyHtml: "" };

/** Read a body that is text and nothing else; empty with bodies left unread. */
export async function readProse(
	document: SourceDocument,
	bodies: BodyDepth,
): Promise<{ readonly prose: Prose; readonly diagnostics: readonly Diagnostic[] }> {
	if (bodies === "scan") return { prose: UNREAD, diagnostics: checkDepth(document) };
	const [{ readMarkdown }, { parseProse }] = await Promise.all([
		import("../content/readMarkdown.ts"),
		import("../content/parseProse.ts"),
	]);
	const prose = await readMarkdown(document.body, parseProse);
	return prose
		? { prose, diagnostics: [] }
		: { prose: UNREAD, diagnostics: [unreadableBody(document)] };
}
