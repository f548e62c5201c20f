import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes a file so that nobody ever reads half of it: beside its place, then by one rename. */
export function replaceFile(path: string, text: string): void {
	const folder = dirname(path);
	mkdirSync(folder, { recursive: true });
	const fresh = join(folder, `.${basename(path)}.${randomBytes(4).toString("hex")}`);
	try {
		writeFileSync(fresh, text);
		renameSync(fresh, path);
	} finally {
		rmSync(fresh, { force: true });
	}
}
