import type { ParsedRoadmap, ParsedSource, ParsedTopic } from "../parsedFile.ts";
import type {
	ParsedRoadmapTranslation,
	ParsedTopicTranslation,
	ParsedTranslation,
} from "./parsedTranslation.ts";

/** A translation with its source. */
export type LinkedTranslation =
	| {
			readonly of: "topic";
			readonly translation: ParsedTopicTranslation;
			readonly source: ParsedTopic;
	  }
	| {
			readonly of: "roadmap";
			readonly translation: ParsedRoadmapTranslation;
			readonly source: ParsedRoadmap;
	  };

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
