import { hash } from "node:crypto";
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** What a check can see of each file below a folder: hash of what it reads, size of the rest. */
export type FolderState = ReadonlyMap<string, string>;

/** Files that are read and are no Markdown. */
const READ: ReadonlySet<string> = new Set(["prereq.config.json", "ids.lock.json"]);

/** The hash of a file that is read; its path is relative to the folder. */
export type HashFile = (path: string, absolute: string) => string;

/**
 * The state of a folder by path, sorted; hidden files and `node_modules` are passed over, as reading
 * does. Far cheaper than parsing, and it needs nothing but Node.
 * @param except absolute path of a folder that is left out
 * @throws Error when anything cannot be read
 */
export function readFolderState(folder: string, except: string, hashFile: HashFile): FolderState {
	const found: (readonly [path: string, state: string])[] = [];
	const visited = new Set<string>();
	const left = relative(folder, except).replaceAll(sep, "/");
	const pending = [""];
	for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
		// A link may lead back to a folder above it.
		const real = realpathSync(join(folder, at));
		if (visited.has(real)) continue;
		visited.add(real);
		for (const entry of readdirSync(real, { withFileTypes: true })) {
			if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
			const path = at === "" ? entry.name : `${at}/${entry.name}`;
			if (path === left) continue;
			const absolute = `${folder}/${path}`;
			const isRead = entry.name.endsWith(".md") || READ.has(entry.name);
			if (entry.isFile() && isRead) found.push([path, hashFile(path, absolute)]);
			else if (entry.isDirectory() || statSync(absolute).isDirectory()) pending.push(path);
			else if (isRead) found.push([path, hashFile(path, absolute)]);
			else found.push([path, String(statSync(absolute).size)]);
		}
	}
	return new Map(found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** SHA-256 of a text or of bytes. */
export function hashOf(content: string | Uint8Array): string {
	return hash("sha256", content, "base64");
}
