import { existsSync, lstatSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { makeFolder } from "../makeFolder.ts";

/** Where what may be needed again is kept: beside the packages of the project, else in the system's temporary folder. */
export function cacheFolder(content: string): string | undefined {
	for (let at = content; ; at = dirname(at)) {
		if (existsSync(join(at, "package.json"))) return join(at, "node_modules/.cache/prereq");
		if (at === dirname(at)) return ownTemporaryFolder();
	}
}

/** Others may write to the temporary folder: what is there counts only when it is the user's own. */
function ownTemporaryFolder(): string | undefined {
	const user = process.getuid?.();
	const folder = join(tmpdir(), user === undefined ? "prereq" : `prereq-${user}`);
	try {
		makeFolder(folder, 0o700);
		const stats = lstatSync(folder);
		const isOwn = user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0);
		return stats.isDirectory() && isOwn ? folder : undefined;
	} catch {
		return undefined;
	}
}
