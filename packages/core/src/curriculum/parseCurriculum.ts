import { classifyPath } from "../content/classifyPath.ts";
import { compareIds } from "../internal/compareIds.ts";
import { HOURS_PER_WEEK } from "../internal/parseDuration.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";
import type { BodyDepth } from "./bodyDepth.ts";
import { buildCurriculum } from "./buildCurriculum.ts";
import { checkCycles } from "./checks/checkCycles.ts";
import { checkIds } from "./checks/checkIds.ts";
import { checkReferences } from "./checks/checkReferences.ts";
import { checkRoadmap } from "./checks/checkRoadmap.ts";
import { compareDiagnostics } from "./compareDiagnostics.ts";
import { knownIds } from "./knownIds.ts";
import type { ParseCache } from "./parseCache.ts";
import { parseContentFile } from "./parseContentFile.ts";
import type { ParsedFile } from "./parsedFile.ts";
import { buildTranslations } from "./translations/buildTranslations.ts";
import { checkTranslations } from "./translations/checkTranslations.ts";
import { linkTranslations } from "./translations/linkTranslations.ts";

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
	const parsed = await parseFiles(files, bodies, cache);
	const translations = parsed.filter((file) => file.kind === "translation");
	const sources = parsed.filter((file) => file.kind !== "translation");
	const topics = sources.filter((file) => file.kind === "topic");
	const roadmaps = sources.filter((file) => file.kind === "roadmap");
	const known = { topic: knownIds(sources, "topic"), roadmap: knownIds(sources, "roadmap") };
	const linked = linkTranslations(translations, sources);
	const locales = { source: locale, declared: undefined };
	const translated = await checkTranslations(translations, linked, locales, known);
	const diagnostics = [
		...parsed.flatMap((file) => file.diagnostics),
		...checkIds(parsed),
		...checkReferences(topics, known.topic),
		...checkCycles(topics),
		...roadmaps.flatMap((file) => checkRoadmap(file, known.topic, known.roadmap.ids)),
		...translated.diagnostics,
	].sort(compareDiagnostics);
	const sound = diagnostics.every(({ severity }) => severity !== "error");
	return {
		curriculum: sound
			? buildCurriculum({
					topics: topics.flatMap(({ topic }) => topic ?? []),
					roadmaps: roadmaps.flatMap(({ roadmap }) => roadmap ?? []),
					translations: await buildTranslations(linked, locale, translated.stale),
					config: {
						locale,
						locales: [],
						hoursPerWeek: HOURS_PER_WEEK,
						site: {},
						sources: new Map(),
					},
				})
			: undefined,
		diagnostics,
		fileCount: parsed.length,
		topicCount: topics.length,
		roadmapCount: roadmaps.length,
	};
}

async function parseFiles(
	files: readonly SourceFile[],
	bodies: BodyDepth,
	cache: ParseCache | undefined,
): Promise<ParsedFile[]> {
	const parsed: ParsedFile[] = [];
	for (const file of files.toSorted((a, b) => compareIds(a.path, b.path))) {
		const path = classifyPath(file.path);
		if (!path) continue;
		const parse = () => parseContentFile(file, path, bodies);
		parsed.push(await (cache ? cache.remember(file, bodies, parse) : parse()));
	}
	return parsed;
}
