import type { ContentKind } from "../../content/classifyPath.ts";
import type { SourceFile } from "../../model/source.ts";
import type { BodyDepth } from "../bodyDepth.ts";
import type { ParsedTranslation } from "./parsedTranslation.ts";
import { parsePathwayTranslation, parseRoleTranslation } from "./parseProseTranslation.ts";
import { parseRoadmapTranslation } from "./parseRoadmapTranslation.ts";
import { parseTopicTranslation } from "./parseTopicTranslation.ts";
import { parseTransitionTranslation } from "./parseTransitionTranslation.ts";

type ParseTranslation = (
	file: SourceFile,
	id: string,
	locale: string,
	bodies: BodyDepth,
) => Promise<ParsedTranslation>;

const PARSERS: Readonly<Record<ContentKind, ParseTranslation>> = {
	topic: parseTopicTranslation,
	roadmap: parseRoadmapTranslation,
	role: parseRoleTranslation,
	transition: parseTransitionTranslation,
	pathway: parsePathwayTranslation,
};

/** Read one `<id>.<locale>.md`, a translation of a source of this kind. */
export function parseTranslationFile(
	file: SourceFile,
	kind: ContentKind,
	...rest: [id: string, locale: string, bodies: BodyDepth]
): Promise<ParsedTranslation> {
	return PARSERS[kind](file, ...rest);
}
