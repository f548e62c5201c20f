import { join } from "node:path";
import type { Io } from "../../../io.ts";
import { readSettled } from "../../../watch/readSettled.ts";
import type { CheckMemory } from "../checkFolder.ts";
import type { CheckSettings } from "../checkSettings.ts";
import { type FreshReport, freshReport } from "../freshReport.ts";

/** What came of a check: its report, or why there is none. */
export type Attempt = { readonly fresh: FreshReport } | { readonly error: unknown };

/** Checks a folder of which these absolute paths have just changed. Never rejects. */
export function attemptCheck(
	settings: CheckSettings,
	changed: readonly string[],
	{ io, started, memory }: { io: Io; started: number; memory: CheckMemory },
): Promise<Attempt> {
	return readSettled(
		async () => {
			try {
				return { fresh: await freshReport(settings, io, started, memory) };
			} catch (error) {
				return { error };
			}
		},
		(attempt) => changed.length > 0 && looksHalfWritten(attempt, settings.folder, changed),
	);
}

/** What a file looks like between two writes of an editor. */
const HALF_WRITTEN: ReadonlySet<string> = new Set([
	"file/readable",
	"file/text",
	"schema/has-frontmatter",
	"schema/yaml-syntax",
	"config/json-syntax",
]);

function looksHalfWritten(attempt: Attempt, folder: string, changed: readonly string[]): boolean {
	if ("error" in attempt) return true;
	const { diagnostics, contents } = attempt.fresh.outcome;
	return [...contents.unreadable, ...diagnostics].some(
		({ file, code }) => HALF_WRITTEN.has(code) && changed.includes(join(folder, file)),
	);
}
