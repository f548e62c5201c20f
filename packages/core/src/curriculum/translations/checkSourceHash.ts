import type { SourceDocument } from "../../content/sourceDocument.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { documentHash } from "../documentHash.ts";
import type { ParsedTranslation } from "./parsedTranslation.ts";

/** The finding that a translation was not made from its source as it is now; undefined when it was. */
export async function checkSourceHash(
	{ texts, document, of, id }: ParsedTranslation,
	source: SourceDocument,
): Promise<Diagnostic | undefined> {
	if (!texts || source.frontmatter === undefined) return undefined;
	const current = await documentHash(source);
	if (texts.sourceHash === current) return undefined;
	const recorded = texts.sourceHash !== undefined;
	return createDiagnostic("i18n/stale-translation", {
		...document.valuePlace(["sourceHash"]),
		message: recorded
			? `\`${source.file}\` changed since it was translated.`
			: "The translation does not say which version of its source it was made from.",
		fix: recorded
			? `Bring the text up to date, then write \`sourceHash: "${current}"\`.`
			: `If it says what the source says now, write \`sourceHash: "${current}"\`.`,
		...(of === "topic" ? { topicId: id } : {}),
	});
}
