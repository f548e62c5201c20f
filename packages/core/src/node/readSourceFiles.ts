import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { CONFIG_PATH } from "../curriculum/parseConfigFile.ts";
import { compareIds } from "../internal/compareIds.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Range } from "../model/place.ts";
import { PrereqError } from "../model/prereqError.ts";
import type { SourceFile } from "../model/source.ts";
import { FileBytes } from "./fileBytes.ts";
import { findBadByte } from "./findBadByte.ts";
import type { SourceCache } from "./sourceCache.ts";

export interface ReadSourceFiles {
	/** Every Markdown file below the folder, by path; hidden files and `node_modules` are passed over. */
	readonly files: readonly SourceFile[];
	/** Paths of everything else in the folder, by path. */
	readonly others: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

/** How to read. */
export interface ReadSourceOptions {
	/** Bytes of a file that the caller has read already; undefined to have it read. Asked once for each. */
	readonly take?: (path: string) => Uint8Array | undefined;
	/** What an earlier call read; files that look the same to the file system are not read again. */
	readonly cache?: SourceCache;
}

const point = { line: 1, column: 1, offset: 0 };
const START: Range = { start: point, end: point };
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Read the Markdown files below a folder, and its `prereq.config.json`. What cannot be read is a diagnostic, the rest is returned.
 * @throws PrereqError `folder/missing`, `folder/not-a-folder`, `folder/unreadable`
 */
export function readSourceFiles(
	dir: string,
	{ take, cache }: ReadSourceOptions = {},
): ReadSourceFiles {
	const found = listMarkdown(dir);
	const files: SourceFile[] = [];
	const diagnostics = [...found.diagnostics];
	const disk = new FileBytes();
	for (const path of found.paths) {
		const absolute = `${dir}/${path}`;
		let bytes: Uint8Array | undefined;
		const read = () => {
			bytes = take?.(path) ?? disk.read(absolute);
			return decoder.decode(bytes);
		};
		try {
			files.push({ path, text: cache ? cache.remember(absolute, read) : read() });
		} catch (error) {
			diagnostics.push(bytes === undefined ? unreadable(path, error) : notText(path, bytes));
		}
	}
	return { files, others: found.others, diagnostics };
}

function unreadable(file: string, error: unknown): Diagnostic {
	const message = `\`${file}\` cannot be read: ${reasonOf(error)}.`;
	return createDiagnostic("file/readable", { file, range: START, message });
}

function notText(file: string, bytes: Uint8Array): Diagnostic {
	const { range, byte } = findBadByte(bytes);
	const message = `\`${file}\` is not UTF-8 text: the byte \`${byte}\` is no character here.`;
	return createDiagnostic("file/text", { file, range, message });
}

function listMarkdown(dir: string): {
	paths: string[];
	others: string[];
	diagnostics: Diagnostic[];
} {
	checkFolder(dir);
	const paths: string[] = [];
	const others: string[] = [];
	const diagnostics: Diagnostic[] = [];
	const visited = new Set<string>();
	const pending = [""];
	for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
		let entries: Dirent[];
		try {
			// A link may lead back to a folder above it.
			const real = realpathSync.native(join(dir, folder));
			if (visited.has(real)) continue;
			visited.add(real);
			entries = readdirSync(real, { withFileTypes: true });
		} catch (error) {
			if (folder === "") {
				throw new PrereqError(
					"folder/unreadable",
					`\`${dir}\` cannot be read: ${reasonOf(error)}.`,
				);
			}
			const message = `The folder \`${folder}\` cannot be read: ${reasonOf(error)}.`;
			diagnostics.push(createDiagnostic("file/readable", { file: folder, range: START, message }));
			continue;
		}
		for (const entry of entries) {
			if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			const isFolder = entry.isSymbolicLink()
				? leadsToFolder(join(dir, path))
				: entry.isDirectory();
			if (isFolder) pending.push(path);
			else if (entry.name.endsWith(".md") || path === CONFIG_PATH) paths.push(path);
			else others.push(path);
		}
	}
	return { paths: paths.sort(compareIds), others: others.sort(compareIds), diagnostics };
}

function checkFolder(dir: string): void {
	const stats = statSync(dir, { throwIfNoEntry: false });
	if (!stats) throw new PrereqError("folder/missing", `There is no folder \`${dir}\`.`);
	if (!stats.isDirectory()) {
		throw new PrereqError("folder/not-a-folder", `\`${dir}\` is a file, not a folder.`);
	}
}

function leadsToFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "EACCES" || code === "EPERM") return "permission denied";
	if (code === "ENOENT") return "it does not exist";
	if (code === "ELOOP") return "its links lead in a circle";
	return code || String(error);
}
