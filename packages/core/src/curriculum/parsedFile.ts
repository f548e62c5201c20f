import type { OutlineLink } from "../content/outline.ts";
import type { TransitionOutline } from "../content/parseTransitionBody.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Pathway } from "../model/pathway.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Role } from "../model/role.ts";
import type { Topic } from "../model/topic.ts";
import type { Transition } from "../model/transition.ts";
import type { TopicRequisites } from "../schema/topicFrontmatter.ts";
import type { ParsedTranslation } from "./translations/parsedTranslation.ts";

/** A topic's file. It exists even when it could not be read, so that its dependents are not blamed. */
export interface ParsedTopic {
	readonly kind: "topic";
	readonly id: string;
	readonly document: SourceDocument;
	readonly topic: Topic | undefined;
	/** What it names of other topics when only something else of its front matter is unsound. */
	readonly requisites?: TopicRequisites | undefined;
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

/** A role's file. */
export interface ParsedRole {
	readonly kind: "role";
	readonly id: string;
	readonly document: SourceDocument;
	readonly role: Role | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** A transition's file. */
export interface ParsedTransition {
	readonly kind: "transition";
	readonly id: string;
	readonly document: SourceDocument;
	readonly transition: Transition | undefined;
	/** Links of its tasks; offsets are into the body. */
	readonly links: readonly OutlineLink[];
	/** Offsets are into the body. */
	readonly outline: readonly TransitionOutline[];
	readonly diagnostics: readonly Diagnostic[];
}

/** A pathway's file. */
export interface ParsedPathway {
	readonly kind: "pathway";
	readonly id: string;
	readonly document: SourceDocument;
	readonly pathway: Pathway | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** A file that is the source of its kind and id. */
export type ParsedSource =
	| ParsedTopic
	| ParsedRoadmap
	| ParsedRole
	| ParsedTransition
	| ParsedPathway;

export type ParsedFile = ParsedSource | ParsedTranslation;
