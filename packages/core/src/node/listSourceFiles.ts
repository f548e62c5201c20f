import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { sep } from "node:path";
import { CONFIG_PATH } from "../content/namedFiles.ts";
import { compareIds } from "../internal/compareIds.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { PrereqError } from "../model/prereqError.ts";
import { reasonOf, unreadable } from "./unreadable.ts";

/** What is in a folder, with paths relative to it; hidden files and `node_modules` are passed over. */
export interface SourceListing {
	/** Every Markdown file, and the `prereq.config.json` of the folder, by path. */
	readonly paths: readonly string[];
	/** Everything else, by path. */
	readonly others: readonly string[];
	/** Of folders that cannot be read, and of what is named like a file and is none. */
	readonly diagnostics: readonly Diagnostic[];
}

interface Waiting {
	/** Relative to the folder; empty for itself. */
	readonly path: string;
	/** Absolute, without symbolic links. */
	readonly real: string;
}

/**
 * List a folder and the folders below it.
 * @throws PrereqError `folder/missing`, `folder/not-a-folder`, `folder/unreadable`
 */
export function listSourceFiles(dir: string): SourceListing {
	checkFolder(dir);
	const paths: string[] = [];
	const others: string[] = [];
	const diagnostics: Diagnostic[] = [];
	const visited = new Set<string>();
	const root = realPath(dir);
	const pending: Waiting[] = [{ path: "", real: root }];
	for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
		// A link may lead back to a folder above it.
		if (visited.has(folder.real)) continue;
		visited.add(folder.real);
		let entries: Dirent[];
		try {
			entries = readdirSync(folder.real, { withFileTypes: true });
		} catch (error) {
			if (folder.path === "") throw unreadableFolder(dir, error);
			diagnostics.push(unreadable(folder.path, `The folder \`${folder.path}\``, error));
			continue;
		}
		for (const entry of entries) {
			const { name } = entry;
			if (name.startsWith(".") || name === "node_modules") continue;
			const path = folder.path === "" ? name : `${folder.path}/${name}`;
			const isLink = entry.isSymbolicLink();
			const kind = isLink ? (linked(`${dir}/${path}`) ?? entry) : entry;
			const isRead = name.endsWith(".md") || path === CONFIG_PATH;
			if (kind.isDirectory()) {
				const real = isLink ? realpathSync.native(`${dir}/${path}`) : `${folder.real}/${name}`;
				// A link to what is above the content would bring in the content again, and all beside it.
				if (!isLink || !isBelow(root, real)) pending.push({ path, real });
			} else if (isOpenEnded(kind)) {
				if (isRead) diagnostics.push(unreadable(path, `\`${path}\``, "it is no ordinary file"));
			} else if (isRead) paths.push(path);
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

function realPath(dir: string): string {
	try {
		return realpathSync.native(dir);
	} catch (error) {
		throw unreadableFolder(dir, error);
	}
}

function unreadableFolder(dir: string, error: unknown): PrereqError {
	return new PrereqError("folder/unreadable", `\`${dir}\` cannot be read: ${reasonOf(error)}.`);
}

/** What a link leads to; undefined when it leads nowhere. */
function linked(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

function isBelow(path: string, folder: string): boolean {
	return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Whoever reads a pipe or a device may wait for ever, or never come to its end. */
function isOpenEnded(kind: Dirent | Stats): boolean {
	// A link that leads nowhere is for whoever reads it to report.
	return !kind.isFile() && !kind.isSymbolicLink();
}
