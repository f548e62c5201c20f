import { realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "./makeFolder.ts";
import { temporaryName } from "./temporaryName.ts";
import { writeParts } from "./writeParts.ts";

/**
 * Writes a file so that nobody ever reads half of it: beside its place, then by one rename. A link stays
 * a link, and a device or a pipe, such as `/dev/stdout`, is written to.
 */
export function replaceFile(path: string, text: string | Iterable<string | Uint8Array>): void {
	const parts = typeof text === "string" ? [text] : text;
	const old = statSync(path, { throwIfNoEntry: false });
	if (old !== undefined && !old.isFile()) {
		writeParts(path, parts);
		return;
	}
	const target = old === undefined ? path : realpathSync(path);
	makeFolder(dirname(target));
	const fresh = temporaryName(target);
	try {
		writeParts(fresh, parts);
		renameSync(fresh, target);
	} finally {
		rmSync(fresh, { force: true });
	}
}
