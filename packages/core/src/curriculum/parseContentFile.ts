import type { ClassifiedPath, ContentKind } from "../content/classifyPath.ts";
import type { SourceFile } from "../model/source.ts";
import type { BodyDepth } from "./bodyDepth.ts";
import type { ParsedFile, ParsedSource } from "./parsedFile.ts";
import { parsePathwayFile } from "./parsePathwayFile.ts";
import { parseRoadmapFile } from "./parseRoadmapFile.ts";
import { parseRoleFile } from "./parseRoleFile.ts";
import { parseTopicFile } from "./parseTopicFile.ts";
import { parseTransitionFile } from "./parseTransitionFile.ts";
import { parseTranslationFile } from "./translations/parseTranslationFile.ts";

type ParseSource = (file: SourceFile, id: string, bodies: BodyDepth) => Promise<ParsedSource>;

const PARSERS: Readonly<Record<ContentKind, ParseSource>> = {
	topic: parseTopicFile,
	roadmap: parseRoadmapFile,
	role: parseRoleFile,
	transition: parseTransitionFile,
	pathway: parsePathwayFile,
};

/** Read one file by what its path says it is. */
export function parseContentFile(
	file: SourceFile,
	{ kind, id, locale }: ClassifiedPath,
	bodies: BodyDepth,
): Promise<ParsedFile> {
	return locale === undefined
		? PARSERS[kind](file, id, bodies)
		: parseTranslationFile(file, kind, id, locale, bodies);
}
