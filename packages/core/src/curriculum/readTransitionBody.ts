import type { TransitionBody } from "../content/parseTransitionBody.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { unreadableBody } from "./unreadableBody.ts";

const UNREAD: TransitionBody = {
	content: {
		summary: "",
		bodyHtml: "",
		steps: [],
		realityCheck: [],
		actionPlan: [],
		questions: [],
	},
	outline: [],
	links: [],
	resourceProblems: [],
	problems: [],
};

/** Read the body of a transition or of its translation, with what is wrong in it. */
export async function readTransitionBody(
	document: SourceDocument,
): Promise<{ readonly body: TransitionBody; readonly diagnostics: readonly Diagnostic[] }> {
	const [{ readMarkdown }, { parseTransitionBody }] = await Promise.all([
		import("../content/readMarkdown.ts"),
		import("../content/parseTransitionBody.ts"),
	]);
	const body = await readMarkdown(document.body, parseTransitionBody);
	if (!body) return { body: UNREAD, diagnostics: [unreadableBody(document)] };
	const report = (code: "resources/valid-entry" | "transition/valid-body") =>
		(code === "resources/valid-entry" ? body.resourceProblems : body.problems).map(
			({ start, end, message, fix }) =>
				createDiagnostic(code, {
					...document.placeAt(document.bodyStart + start, document.bodyStart + end),
					message,
					fix,
				}),
		);
	return {
		body,
		diagnostics: [...report("resources/valid-entry"), ...report("transition/valid-body")],
	};
}
