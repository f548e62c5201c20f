import type { SourceDocument } from "../../content/sourceDocument.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { unknownName } from "../checks/unknownName.ts";

/** The names of a translated table are those of the source: never others, and where asked for, all. */
export function checkNamedTexts(
	document: SourceDocument,
	key: string,
	noun: string,
	given: ReadonlyMap<string, string> | undefined,
	source: ReadonlySet<string>,
	wanted: "any" | "all",
): Diagnostic[] {
	if (!given) return [];
	const unknown = [...given.keys()].filter((name) => !source.has(name));
	const missing = wanted === "any" ? [] : [...source].filter((name) => !given.has(name));
	const [first] = missing;
	return [
		...unknown.map((name) =>
			unknownName(noun, name, document.keyPlace([key, name]), source, "Remove the line."),
		),
		...(first === undefined
			? []
			: [
					createDiagnostic("i18n/structure-parity", {
						...document.keyPlace([key]),
						message: `\`${key}\` leaves out ${missing.map((name) => `\`${name}\``).join(", ")}.`,
						fix: `Translate all of them or none: a page in two languages is read by neither reader.`,
					}),
				]),
	];
}
