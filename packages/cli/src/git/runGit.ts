import { spawnSync } from "node:child_process";
import { CliError } from "../cliError.ts";

/** What git said; `code` is its exit code. */
export interface GitAnswer {
	readonly code: number;
	readonly stdout: Buffer;
	readonly stderr: string;
}

const MAX_OUTPUT = 1 << 30;

/**
 * Run git in a folder.
 * @throws CliError when there is no git
 */
export function runGit(folder: string, args: readonly string[], input = ""): GitAnswer {
	const { error, status, stdout, stderr } = spawnSync("git", args, {
		cwd: folder,
		input,
		maxBuffer: MAX_OUTPUT,
		// Messages are matched and shown; reading must not wait for a lock or a password.
		env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" },
	});
	if (error && "code" in error && error.code === "ENOENT")
		throw new CliError("git was not found.", "Install git, or add it to the PATH.");
	if (error) throw new CliError(`git could not run: ${error.message}.`);
	return { code: status ?? -1, stdout, stderr: stderr.toString("utf8").trim() };
}
