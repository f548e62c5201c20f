import { CliError } from "../cliError.ts";
import { runGit } from "./runGit.ts";

/** A folder of a git repository. */
export interface Repository {
	readonly folder: string;
	/** Path of the folder from the repository's root, with a slash at the end; empty at the root. */
	readonly prefix: string;
}

/**
 * The repository that a folder belongs to.
 * @throws CliError when there is none, or no git
 */
export function openRepository(folder: string, shown: string): Repository {
	const { code, stdout, stderr } = runGit(folder, ["rev-parse", "--show-prefix"]);
	if (code === 0) return { folder, prefix: stdout.toString("utf8").replace(/\r?\n$/, "") };
	if (/not a git repository/i.test(stderr))
		throw new CliError(
			`\`${shown}\` is in no git repository.`,
			"Run this where the content is under version control.",
		);
	throw new CliError(`git cannot read \`${shown}\`: ${firstLine(stderr)}`);
}

/**
 * The full name of the commit that a branch, tag or other revision stands for.
 * @throws CliError when it stands for none
 */
export function resolveCommit({ folder }: Repository, ref: string): string {
	const { code, stdout } = runGit(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`,
	]);
	if (code === 0) return stdout.toString("utf8").trim();
	throw new CliError(
		`git knows no commit \`${ref}\`.`,
		"Name a branch, tag or commit; in CI, fetch it first (`fetch-depth: 0`).",
	);
}

function firstLine(text: string): string {
	return text.replace(/^(?:fatal|error): /, "").split("\n", 1)[0] ?? "";
}
