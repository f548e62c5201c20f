import type { ContentKind } from "../../content/classifyPath.ts";
import type { ParsedSource } from "../parsedFile.ts";
import type { ParsedTranslation } from "./parsedTranslation.ts";

interface Link<Kind extends ContentKind> {
	readonly of: Kind;
	readonly translation: Extract<ParsedTranslation, { of: Kind }>;
	readonly source: Extract<ParsedSource, { kind: Kind }>;
}

/** A translation with its source. */
export type LinkedTranslation = { [Kind in ContentKind]: Link<Kind> }[ContentKind];

/** Pair translations with the sources that are there. */
export function linkTranslations(
	translations: readonly ParsedTranslation[],
	sources: readonly ParsedSource[],
): LinkedTranslation[] {
	const byKey = new Map(sources.map((source) => [`${source.kind}/${source.id}`, source]));
	return translations.flatMap((translation) => {
		const { of, id } = translation;
		const source = byKey.get(`${of}/${id}`);
		// The key says that both are of one kind, which the type of the pair cannot express.
		return source ? [{ of, translation, source } as LinkedTranslation] : [];
	});
}
