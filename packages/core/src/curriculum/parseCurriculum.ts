import { classifyPath } from "../content/classifyPath.ts";
import { CONFIG_PATH } from "../content/namedFiles.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";
import { compareIds } from "../internal/compareIds.ts";
import type { CurriculumConfig } from "../model/config.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";
import type { BodyDepth } from "./bodyDepth.ts";
import { buildCurriculum } from "./buildCurriculum.ts";
import { type Checked, checkTogether } from "./checkTogether.ts";
import type { ConfigFile } from "./configDocument.ts";
import type { ParseCache } from "./parseCache.ts";
import { parseConfigFile } from "./parseConfigFile.ts";
import { parseContentFile } from "./parseContentFile.ts";
import type { ParsedFile, ParsedSource } from "./parsedFile.ts";
import { settingsOf, staySound } from "./soundFiles.ts";

export interface ParseOptions {
	/**
	 * BCP 47 tag of the language the sources are written in; that of `prereq.config.json` when left out,
	 * and `en` when that names none.
	 */
	readonly locale?: string;
	/**
	 * `full` (default) reads every body. `scan` only looks for what is wrong in them, much faster:
	 * summary, objectives, resources and checkpoint of the topics stay empty.
	 */
	readonly bodies?: BodyDepth;
	/** The configuration, where it is not the `prereq.config.json` among the files. */
	readonly config?: ConfigFile;
	/** What an earlier call read; files with the same text are not parsed again. */
	readonly cache?: ParseCache;
}

export interface ParseResult {
	/** Undefined when anything is wrong that is more than a warning. */
	readonly curriculum: Curriculum | undefined;
	/** By file, place and code. */
	readonly diagnostics: readonly Diagnostic[];
	/** Every file of the curriculum as it was read, those that failed included: what rules look at. */
	readonly drafts: readonly ParsedFile[];
	/** The configuration, defaults where it says nothing that can be used. */
	readonly config: CurriculumConfig;
	/** What the configuration says, with places; undefined when there is none, or none that parses. */
	readonly configDocument: SourceDocument | undefined;
	/** Files that were read as part of the curriculum; others in the folder are ignored. */
	readonly fileCount: number;
	readonly topicCount: number;
	readonly roadmapCount: number;
}

/**
 * Turn Markdown files, and a `prereq.config.json` among them, into a curriculum. Problems of the
 * content are collected and never thrown: one bad file does not hide the others.
 */
export async function parseCurriculum(
	files: readonly SourceFile[],
	options: ParseOptions = {},
): Promise<ParseResult> {
	const { bodies = "full", cache } = options;
	const configFile = options.config ?? files.find(({ path }) => path === CONFIG_PATH);
	const configured = parseConfigFile(configFile, options.locale);
	const { config } = configured;
	const parsed = await parseFiles(files, bodies, cache);
	const sources = parsed.filter((file) => file.kind !== "translation");
	const settings = settingsOf(configured);
	const known = cache?.sound && staySound(parsed, settings, cache.sound) ? cache.sound : undefined;
	const { diagnostics, translations } = known ? SOUND : await checkTogether(parsed, configured);
	const isSound = diagnostics.length === 0 && sources.length === parsed.length;
	const sound = known ?? (isSound ? { settings, facts: factsOf(parsed) } : undefined);
	if (cache) cache.sound = sound;
	let curriculum: Curriculum | undefined;
	return {
		// A check asks for diagnostics and drafts only.
		get curriculum() {
			if (!translations || curriculum) return curriculum;
			const order = sound?.order;
			curriculum = buildCurriculum({ ...collectParts(sources), translations, config, order });
			if (cache && sound && !order && cache.sound === sound)
				cache.sound = { ...sound, order: [...curriculum.topics.keys()] };
			return curriculum;
		},
		diagnostics,
		drafts: parsed,
		config,
		configDocument: configured.document,
		fileCount: parsed.length,
		topicCount: countOfKind(sources, "topic"),
		roadmapCount: countOfKind(sources, "roadmap"),
	};
}

const SOUND: Checked = { diagnostics: [], translations: new Map() };

function factsOf(parsed: readonly ParsedFile[]): ReadonlyMap<string, unknown> {
	return new Map(parsed.map(({ document }) => [document.file, document.frontmatter]));
}

function countOfKind(sources: readonly ParsedSource[], wanted: ParsedSource["kind"]): number {
	return sources.filter(({ kind }) => kind === wanted).length;
}

function collectParts(sources: readonly ParsedSource[]) {
	return {
		topics: sources.flatMap((file) => (file.kind === "topic" && file.topic) || []),
		roadmaps: sources.flatMap((file) => (file.kind === "roadmap" && file.roadmap) || []),
		roles: sources.flatMap((file) => (file.kind === "role" && file.role) || []),
		transitions: sources.flatMap((file) => (file.kind === "transition" && file.transition) || []),
		pathways: sources.flatMap((file) => (file.kind === "pathway" && file.pathway) || []),
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
		let read = cache?.recall(file, bodies);
		if (!read) {
			read = await parseContentFile(file, path, bodies);
			cache?.remember(file, bodies, read);
		}
		parsed.push(read);
	}
	return parsed;
}
