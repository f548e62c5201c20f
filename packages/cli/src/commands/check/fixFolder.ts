import { ParseCache, type SourceFile } from "@prereq/core";
import { applyEdits, type FixLevel } from "@prereq/core/rules";
import type { Io } from "../../io.ts";
import { type CheckOutcome, checkFolder } from "./checkFolder.ts";
import type { CheckSettings } from "./checkSettings.ts";

/** A file before and after its findings were mended; the path is relative to the folder. */
export interface FixedFile {
	readonly path: string;
	readonly before: string;
	readonly after: string;
}

/** What mending comes to. */
export interface FixOutcome {
	readonly files: readonly FixedFile[];
	/** Findings that were mended. */
	readonly count: number;
	/** The check of the mended texts. */
	readonly outcome: CheckOutcome;
}

/** What one fix uncovers another one mends; more rounds than these would be a fault of a rule. */
const MAX_ROUNDS = 10;

/** Mends what can be mended until nothing is left, in memory alone: the files stay as they are. */
export async function fixFolder(
	settings: CheckSettings,
	level: FixLevel,
	io: Io,
): Promise<FixOutcome> {
	const cache = new ParseCache();
	const before = new Map<string, string>();
	const after = new Map<string, string>();
	let outcome = await checkFolder(settings, io, { cache });
	let count = 0;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const { changed, applied } = applyEdits(textsOf(outcome), outcome.diagnostics, level);
		if (changed.length === 0) break;
		const texts = new Map(textsOf(outcome).map(({ path, text }) => [path, text]));
		for (const { path, text } of changed) {
			if (!before.has(path)) before.set(path, texts.get(path) ?? "");
			after.set(path, text);
		}
		count += applied.length;
		outcome = await checkFolder(settings, io, { cache, replacements: after });
	}
	const files = [...before].map(([path, text]) => ({
		path,
		before: text,
		after: after.get(path) ?? text,
	}));
	return { files: files.filter((file) => file.before !== file.after), count, outcome };
}

/** Every file that an edit may be for. */
function textsOf({ contents: { files, lock } }: CheckOutcome): readonly SourceFile[] {
	return lock ? [...files, { path: lock.file, text: lock.text }] : files;
}
