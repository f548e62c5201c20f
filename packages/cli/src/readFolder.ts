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
import { readSourceFiles } from "@prereq/core/node";
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
	/** Path of the configuration that the user named. */
	readonly configPath?: string | undefined;
	/** Stands in for the file of its path, or beside the others. */
	readonly replacement?: SourceFile | undefined;
	/** The folder holds pages of another format: its files are no topics and roadmaps. */
	readonly pagesOnly?: boolean;
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
	/** Of files that could not be read: what else is said about these files means nothing. */
	readonly unreadable: readonly Diagnostic[];
}

/**
 * Reads a content folder with its configuration.
 * @throws PrereqError when the folder itself cannot be read
 * @throws CliError when its configuration or lock file cannot be used
 */
export async function readFolder(options: ReadFolderOptions): Promise<FolderContents> {
	const { folder, bodies, io, cache, configPath, replacement, pagesOnly = false } = options;
	const progress = startProgress(io);
	try {
		const config = await loadConfig({ folder, cwd: io.cwd, named: configPath });
		const read = readSourceFiles(folder);
		const files = replacement ? replaced(read.files, replacement) : read.files;
		await progress.step(`Checking ${countOf(files.length, "file")}`);
		const unread = new Set(read.diagnostics.map(({ file }) => file));
		const parsed = await parseCurriculum(pagesOnly ? [] : [...files, ...standIns(unread)], {
			bodies,
			...(cache && { cache }),
			...(config && { config }),
		});
		return {
			folder,
			files,
			assets: read.others,
			config,
			lock: findLock(read.others, folder, io.cwd),
			parsed,
			unreadable: read.diagnostics,
		};
	} finally {
		progress.stop();
	}
}

function replaced(files: readonly SourceFile[], replacement: SourceFile): SourceFile[] {
	return [...files.filter(({ path }) => path !== replacement.path), replacement];
}

/** A file that cannot be read still exists: what refers to it is not to blame. */
function standIns(unread: ReadonlySet<string>): SourceFile[] {
	return [...unread].filter((path) => path.endsWith(".md")).map((path) => ({ path, text: "" }));
}

function findLock(others: readonly string[], folder: string, cwd: string): IdLock | undefined {
	if (!others.includes(ID_LOCK_FILE)) return undefined;
	const path = join(folder, ID_LOCK_FILE);
	return readLock(readFileSync(path, "utf8"), displayPath(path, cwd));
}
