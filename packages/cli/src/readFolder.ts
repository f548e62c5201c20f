import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
	type BodyDepth,
	type ConfigFile,
	type Diagnostic,
	ID_LOCK_FILE,
	type IdLock,
	type ParseCache,
	type ParseResult,
	parseCurriculum,
	type SourceFile,
} from "@prereq/core";
import { readSourceFiles, type SourceCache, type SourceListing } from "@prereq/core/node";
import { loadConfig } from "./config/loadConfig.ts";
import { displayPath } from "./displayPath.ts";
import type { Io } from "./io.ts";
import { countOf } from "./plural.ts";
import { startProgress } from "./progressLine.ts";
import { readLock } from "./readLock.ts";

/** What to read. */
export interface ReadFolderOptions {
	/** Absolute path of the content folder. */
	readonly folder: string;
	readonly bodies: BodyDepth;
	readonly io: Io;
	readonly cache?: ParseCache;
	readonly sources?: SourceCache;
	/** Told what was read, before it is parsed: the time to fill the cache. */
	readonly recall?: (files: readonly SourceFile[]) => void | Promise<void>;
	/** Path of the configuration that the user named. */
	readonly configPath?: string | undefined;
	/** What was found in the folder already. */
	readonly listing?: SourceListing;
	/** Bytes of files that were read already, by path; asked once for each. */
	readonly take?: (path: string) => Uint8Array | undefined;
	/** Whether it is known what is in a file that was read already. */
	readonly isKnown?: (path: string) => boolean;
	/** Texts that stand in for those on disk, by path. */
	readonly replacements?: ReadonlyMap<string, string> | undefined;
	/** Whether the folder holds pages of another format: its files are no topics and roadmaps. */
	readonly holdsPages?: (config: ConfigFile | undefined) => boolean;
}

/** A content folder as it was read, with paths relative to it. */
export interface FolderContents {
	readonly folder: string;
	readonly files: readonly SourceFile[];
	/** Paths of everything that is no Markdown. */
	readonly assets: readonly string[];
	readonly config: ConfigFile | undefined;
	readonly lock: IdLock | undefined;
	readonly parsed: ParseResult;
	/** The files are pages of another format, and none of them was parsed. */
	readonly isPages: boolean;
	/** Of files that could not be read: what else is said about these files means nothing. */
	readonly unreadable: readonly Diagnostic[];
}

/**
 * Reads a content folder with its configuration.
 * @throws PrereqError when the folder itself cannot be read
 * @throws CliError when its configuration or lock file cannot be used
 */
export async function readFolder(options: ReadFolderOptions): Promise<FolderContents> {
	const { folder, bodies, io, cache, sources, configPath, listing, take, isKnown } = options;
	const replacements = options.replacements ?? new Map<string, string>();
	const progress = startProgress(io);
	try {
		const loaded = await loadConfig({ folder, cwd: io.cwd, named: configPath });
		const config = loaded && "text" in loaded ? replaced(loaded, replacements) : loaded;
		const read = readSourceFiles(folder, {
			...(listing && { listing }),
			...(take && { take }),
			...(isKnown && { isKnown }),
			...(sources ? { cache: sources } : { compact: true }),
		});
		const unreadable = read.diagnostics.filter(({ file }) => !replacements.has(file));
		const files = withReplacements(read.files, replacements);
		await progress.step(`Checking ${countOf(files.length, "file")}`);
		const isPages = options.holdsPages?.(config) ?? false;
		await options.recall?.(files);
		const unread = new Set(unreadable.map(({ file }) => file));
		const parsed = await parseCurriculum(isPages ? [] : [...files, ...standIns(unread)], {
			bodies,
			...(cache && { cache }),
			...(config && { config }),
		});
		return {
			folder,
			files,
			assets: read.others,
			config,
			lock: findLock(read.others, folder, io.cwd, replacements),
			parsed,
			isPages,
			unreadable,
		};
	} finally {
		progress.stop();
	}
}

function replaced(file: SourceFile, texts: ReadonlyMap<string, string>): SourceFile {
	const text = texts.get(file.path);
	return text === undefined ? file : { path: file.path, text };
}

function withReplacements(
	files: readonly SourceFile[],
	texts: ReadonlyMap<string, string>,
): readonly SourceFile[] {
	if (texts.size === 0) return files;
	const known = new Set(files.map(({ path }) => path));
	const added = [...texts].flatMap(([path, text]) =>
		path.endsWith(".md") && !known.has(path) ? [{ path, text }] : [],
	);
	return [...files.map((file) => replaced(file, texts)), ...added];
}

/** A file that cannot be read still exists: what refers to it is not to blame. */
function standIns(unread: ReadonlySet<string>): SourceFile[] {
	return [...unread].filter((path) => path.endsWith(".md")).map((path) => ({ path, text: "" }));
}

function findLock(
	others: readonly string[],
	folder: string,
	cwd: string,
	replacements: ReadonlyMap<string, string>,
): IdLock | undefined {
	if (!others.includes(ID_LOCK_FILE)) return undefined;
	const path = join(folder, ID_LOCK_FILE);
	return readLock(
		replacements.get(ID_LOCK_FILE) ?? readFileSync(path, "utf8"),
		displayPath(path, cwd),
	);
}
