import { classifyPath } from "../content/classifyPath.ts";
import { compareIds } from "../internal/compareIds.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";
import { buildCurriculum } from "./buildCurriculum.ts";
import { checkCycles } from "./checks/checkCycles.ts";
import { checkIds } from "./checks/checkIds.ts";
import { checkReferences, knownTopics } from "./checks/checkReferences.ts";
import { checkRoadmap } from "./checks/checkRoadmap.ts";
import { compareDiagnostics } from "./compareDiagnostics.ts";
import type { ParseCache } from "./parseCache.ts";
import type { ParsedFile, ParsedRoadmap, ParsedTopic } from "./parsedFile.ts";
import { parseRoadmapFile } from "./parseRoadmapFile.ts";
import { type BodyDepth, parseTopicFile } from "./parseTopicFile.ts";

export interface ParseOptions {
	/** BCP 47 tag of the language the sources are written in; `en` when left out. */
	readonly locale?: string;
	/**
	 * `full` (default) reads every body. `scan` only looks for what is wrong in them, much faster:
	 * summary, objectives, resources and checkpoint of the topics stay empty.
	 */
	readonly bodies?: BodyDepth;
	/** What an earlier call read; files with the same text are not parsed again. */
	readonly cache?: ParseCache;
}

export interface ParseResult {
	/** Undefined when anything is wrong that is more than a warning. */
	readonly curriculum: Curriculum | undefined;
	/** By file, place and code. */
	readonly diagnostics: readonly Diagnostic[];
	/** Files that were read as part of the curriculum; others in the folder are ignored. */
	readonly fileCount: number;
	readonly topicCount: number;
	readonly roadmapCount: number;
}

/**
 * Turn Markdown files into a curriculum. Problems of the content are collected and never thrown:
 * one bad file does not hide the others.
 */
export async function parseCurriculum(
	files: readonly SourceFile[],
	options: ParseOptions = {},
): Promise<ParseResult> {
	const { locale = "en", bodies = "full", cache } = options;
	const parsed: ParsedFile[] = [];
	for (const file of files.toSorted((a, b) => compareIds(a.path, b.path))) {
		const path = classifyPath(file.path);
		if (!path || path.locale !== undefined) continue;
		const parse = () =>
			path.kind === "topic"
				? parseTopicFile(file, path.id, bodies)
				: parseRoadmapFile(file, path.id, bodies);
		parsed.push(await (cache ? cache.remember(file, bodies, parse) : parse()));
	}
	const topics = parsed.filter((file): file is ParsedTopic => file.kind === "topic");
	const roadmaps = parsed.filter((file): file is ParsedRoadmap => file.kind === "roadmap");
	const known = knownTopics(topics);
	const roadmapIds = new Set(roadmaps.map(({ id }) => id));
	const diagnostics = [
		...parsed.flatMap((file) => file.diagnostics),
		...checkIds(parsed),
		...checkReferences(topics, known),
		...checkCycles(topics),
		...roadmaps.flatMap((file) => checkRoadmap(file, known, roadmapIds)),
	].sort(compareDiagnostics);
	const sound = diagnostics.every(({ severity }) => severity !== "error");
	return {
		curriculum: sound
			? buildCurriculum(
					topics.flatMap(({ topic }) => topic ?? []),
					roadmaps.flatMap(({ roadmap }) => roadmap ?? []),
					locale,
				)
			: undefined,
		diagnostics,
		fileCount: parsed.length,
		topicCount: topics.length,
		roadmapCount: roadmaps.length,
	};
}
