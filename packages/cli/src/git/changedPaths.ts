import { CliError } from "../cliError.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./runGit.ts";

/**
 * Paths below the folder that differ from where the current branch left `commit`: committed, staged,
 * unstaged and untracked changes, deleted files included. Without a common ancestor (a shallow clone)
 * they are compared with the commit itself.
 * @throws CliError when git cannot compare
 */
export function changedPaths(repository: Repository, commit: string): ReadonlySet<string> {
	const { folder, prefix } = repository;
	const base = runGit(folder, ["merge-base", commit, "HEAD"]);
	const since = base.code === 0 ? base.stdout.toString("utf8").trim() : commit;
	const runs = [
		["diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", since, "--", "."],
		["ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", "."],
	];
	const paths = runs.flatMap((args) => {
		const { code, stdout, stderr } = runGit(folder, args);
		if (code !== 0) throw new CliError(`git cannot compare: ${stderr.split("\n", 1)[0]}.`);
		return stdout.toString("utf8").split("\0").filter(Boolean);
	});
	return new Set(
		paths.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])),
	);
}
