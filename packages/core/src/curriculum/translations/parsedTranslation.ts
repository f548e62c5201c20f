import type { ContentKind } from "../../content/classifyPath.ts";
import type { Outline } from "../../content/outline.ts";
import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { TopicContent } from "../../model/topic.ts";
import type { RoadmapTexts } from "../../schema/roadmapTranslation.ts";
import type { TranslationFacts } from "../../schema/topicTranslation.ts";

interface TranslationFile<Of extends ContentKind, Texts extends TranslationFacts, Body> {
	readonly kind: "translation";
	readonly of: Of;
	/** Id of the source. */
	readonly id: string;
	readonly locale: string;
	readonly document: SourceDocument;
	/** What the front matter says; undefined when it could not be read. */
	readonly texts: Texts | undefined;
	/** Undefined when it could not be read, or was left unread. */
	readonly body: Body | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

export type ParsedTopicTranslation = TranslationFile<"topic", TranslationFacts, TopicContent>;
export type ParsedRoadmapTranslation = TranslationFile<"roadmap", RoadmapTexts, Outline>;

/** A file `<id>.<locale>.md` beside its source. */
export type ParsedTranslation = ParsedTopicTranslation | ParsedRoadmapTranslation;
