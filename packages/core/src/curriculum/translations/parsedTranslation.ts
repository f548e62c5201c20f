import type { ContentKind } from "../../content/classifyPath.ts";
import type { Outline } from "../../content/outline.ts";
import type { Prose } from "../../content/parseProse.ts";
import type { TransitionBody } from "../../content/parseTransitionBody.ts";
import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { TopicContent } from "../../model/topic.ts";
import type { PathwayTexts } from "../../schema/pathwayTranslation.ts";
import type { RoadmapTexts } from "../../schema/roadmapTranslation.ts";
import type { RoleTexts } from "../../schema/roleTranslation.ts";
import type { TopicTexts, TranslationFacts } from "../../schema/topicTranslation.ts";
import type { TransitionTexts } from "../../schema/transitionTranslation.ts";

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

export type ParsedTopicTranslation = TranslationFile<"topic", TopicTexts, TopicContent>;
export type ParsedRoadmapTranslation = TranslationFile<"roadmap", RoadmapTexts, Outline>;
export type ParsedRoleTranslation = TranslationFile<"role", RoleTexts, Prose>;
export type ParsedTransitionTranslation = TranslationFile<
	"transition",
	TransitionTexts,
	TransitionBody
>;
export type ParsedPathwayTranslation = TranslationFile<"pathway", PathwayTexts, Prose>;

/** A file `<id>.<locale>.md` beside its source. */
export type ParsedTranslation =
	| ParsedTopicTranslation
	| ParsedRoadmapTranslation
	| ParsedRoleTranslation
	| ParsedTransitionTranslation
	| ParsedPathwayTranslation;
