import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { KnownByKind } from "../knownIds.ts";
import type { ParsedTransition } from "../parsedFile.ts";
import { checkItemLinks } from "./checkItemLinks.ts";
import { checkNamed, namedList } from "./checkNamed.ts";

/** Everything that a transition names exists, and its file is called after its role and roadmap. */
export function checkTransition(file: ParsedTransition, known: KnownByKind): Diagnostic[] {
	const { document, transition, links } = file;
	const tasks = checkItemLinks(document, links, known.topic);
	if (!transition) return tasks;
	const { role, roadmap, transferable, learn } = transition;
	return [
		...checkFileName(file),
		...checkNamed(
			document,
			[
				{ kind: "role", id: role, path: ["role"] },
				{ kind: "roadmap", id: roadmap, path: ["roadmap"] },
				...transferable.flatMap(({ topics }, i) =>
					namedList("topic", topics, ["transferable", i, "topics"]),
				),
				...learn.flatMap(({ topics }, i) => namedList("topic", topics, ["learn", i, "topics"])),
			],
			known,
		),
		...tasks,
	];
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
