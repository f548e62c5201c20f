import type { OutlineLink } from "../content/outline.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Topic } from "../model/topic.ts";
import type { ParsedTranslation } from "./translations/parsedTranslation.ts";

/** A topic's file. It exists even when it could not be read, so that its dependents are not blamed. */
export interface ParsedTopic {
	readonly kind: "topic";
	readonly id: string;
	readonly document: SourceDocument;
	readonly topic: Topic | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** A roadmap's file. */
export interface ParsedRoadmap {
	readonly kind: "roadmap";
	readonly id: string;
	readonly document: SourceDocument;
	readonly roadmap: Roadmap | undefined;
	/** Links of the outline; offsets are into the file. */
	readonly links: readonly OutlineLink[];
	readonly diagnostics: readonly Diagnostic[];
}

/** A file that is the source of its kind and id. */
export type ParsedSource = ParsedTopic | ParsedRoadmap;

export type ParsedFile = ParsedSource | ParsedTranslation;
