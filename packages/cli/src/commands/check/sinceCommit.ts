import { affectedFiles, type Diagnostic } from "@prereq/core";
import { displayPath } from "../../displayPath.ts";
import { changedPaths } from "../../git/changedPaths.ts";
import { openRepository, resolveCommit } from "../../git/repository.ts";
import type { CheckOutcome } from "./checkFolder.ts";
import type { CheckSettings } from "./checkSettings.ts";

/** Leaves the findings that are asked for. */
export type FindingFilter = (
	diagnostics: readonly Diagnostic[],
	outcome: Pick<CheckOutcome, "contents">,
) => readonly Diagnostic[];

/**
 * What leaves only findings of files that changed since a commit, and of what depends on them. Git is
 * asked at once, so that a wrong commit is reported before anything is read.
 * @throws CliError when git knows no such commit, or there is no repository
 */
export function sinceCommit({ since, folder }: CheckSettings, cwd: string): FindingFilter {
	if (since === undefined) return (diagnostics) => diagnostics;
	const repository = openRepository(folder, displayPath(folder, cwd));
	const changed = changedPaths(repository, resolveCommit(repository, since));
	return (diagnostics, { contents: { files, parsed } }) => {
		const affected = affectedFiles({ drafts: parsed.drafts, files, changed });
		return affected ? diagnostics.filter(({ file }) => affected.has(file)) : diagnostics;
	};
}
