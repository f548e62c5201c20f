import { randomBytes } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./makeFolder.ts";
import { writeParts } from "./writeParts.ts";

/** Writes a file so that nobody ever reads half of it: beside its place, then by one rename. */
export function replaceFile(path: string, text: string | Iterable<string>): void {
	const folder = dirname(path);
	makeFolder(folder);
	const fresh = join(folder, `.${basename(path)}.${randomBytes(4).toString("hex")}`);
	try {
		writeParts(fresh, typeof text === "string" ? [text] : text);
		renameSync(fresh, path);
	} finally {
		rmSync(fresh, { force: true });
	}
}
