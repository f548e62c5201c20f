import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Interrupted } from "../../cliError.ts";
import { makeFolder } from "../../makeFolder.ts";
import type { SiteFile } from "../../site/siteFile.ts";
import { temporaryName } from "../../temporaryName.ts";
import { writeParts } from "../../writeParts.ts";

/** What was written. */
export interface Written {
	readonly files: number;
	readonly bytes: number;
}

/** Files between two looks at the signal. */
const BATCH = 25;

/**
 * Writes the files beside `out` and puts them in its place when all are there. Whatever happens
 * before, the old folder stays as it was.
 * @throws Interrupted when the signal is aborted
 */
export async function replaceFolder(
	out: string,
	files: readonly SiteFile[],
	signal: AbortSignal,
): Promise<Written> {
	makeFolder(dirname(out));
	const fresh = temporaryName(out, "new-");
	let bytes = 0;
	try {
		for (const [index, file] of files.entries()) {
			if (index % BATCH === 0) await setImmediate();
			if (signal.aborted) throw new Interrupted();
			const target = join(fresh, file.path);
			makeFolder(dirname(target));
			bytes += writeFile(target, file);
		}
		swap(fresh, out);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
	return { files: files.length, bytes };
}

function writeFile(target: string, { render, parts }: SiteFile): number {
	if (parts !== undefined) return writeParts(target, parts());
	const content = render();
	writeFileSync(target, content);
	return Buffer.byteLength(content);
}

/** Synchronous, so that nothing comes between the two renames. */
function swap(fresh: string, out: string): void {
	if (!existsSync(out)) {
		renameSync(fresh, out);
		return;
	}
	const old = temporaryName(out, "old-");
	renameSync(out, old);
	try {
		renameSync(fresh, out);
	} catch (error) {
		renameSync(old, out);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}
