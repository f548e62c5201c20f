import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { KnownByKind } from "../knownIds.ts";
import type { ParsedTransition } from "../parsedFile.ts";
import { checkItemLinks } from "./checkItemLinks.ts";
import { checkNamed } from "./checkNamed.ts";

/** Everything that a transition names exists, and its file is called after its role and roadmap. */
export function checkTransition(file: ParsedTransition, known: KnownByKind): Diagnostic[] {
	const { document, transition, links } = file;
	const tasks = checkItemLinks(document, links, known.topic);
	return transition ? [...checkFileName(file), ...checkNamed(file, known), ...tasks] : tasks;
}

function checkFileName({ id, document, transition }: ParsedTransition): Diagnostic[] {
	const expected = `${transition?.role}--${transition?.roadmap}`;
	if (id === expected) return [];
	return [
		createDiagnostic("identity/file-name", {
			...document.placeAt(0, 0),
			message: `A transition from \`${transition?.role}\` to \`${transition?.roadmap}\` is in a file called \`${id}.md\`.`,
			fix: `Call the file \`${expected}.md\`.`,
		}),
	];
}
