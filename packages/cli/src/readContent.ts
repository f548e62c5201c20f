import type { Curriculum } from "@prereq/core";
import { noContent } from "./noContent.ts";
import { type ReadFolderOptions, readFolder } from "./readFolder.ts";
import type { Report } from "./report/report.ts";
import { type RetiredIds, retiredIds } from "./retiredIds.ts";
import { toReport } from "./toReport.ts";

/** A content folder as a command sees it. */
export interface Content {
	/** Undefined when something is wrong. */
	readonly curriculum: Curriculum | undefined;
	readonly retired: RetiredIds;
	/** What stands in the way of a curriculum; the rules are left to `prereq check`. */
	readonly report: Report;
}

/**
 * Reads a content folder.
 * @throws PrereqError when the folder itself cannot be read
 */
export async function readContent(options: ReadFolderOptions): Promise<Content> {
	const { io } = options;
	const started = io.now();
	const contents = await readFolder(options);
	const { parsed, unreadable, lock } = contents;
	return {
		curriculum: unreadable.length === 0 ? parsed.curriculum : undefined,
		retired: retiredIds(lock),
		report: toReport(contents, parsed.diagnostics, {
			cwd: io.cwd,
			duration: io.now() - started,
		}),
	};
}

/** @throws CliError when a folder holds nothing that could be checked */
export function assertContentFound(
	{ report }: Pick<Content, "report">,
	folder: string,
	cwd: string,
): void {
	if (report.summary.files === 0) throw noContent(folder, cwd);
}
