import { execFileSync } from "node:child_process";
import { tempFolder } from "./tempFolder.ts";

/** A git repository with these files committed; `git` runs more commands in it. */
export function gitFolder(files: Readonly<Record<string, string>>): {
	readonly cwd: string;
	readonly git: (...args: readonly string[]) => string;
} {
	const cwd = tempFolder(files);
	const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
	const git = (...args: readonly string[]) =>
		execFileSync("git", [...identity, "-c", "commit.gpgsign=false", ...args], {
			cwd,
			encoding: "utf8",
			stdio: ["ignore", "pipe", "pipe"],
		});
	git("init", "-q", "-b", "main");
	git("add", "-A");
	git("commit", "-qm", "first", "--allow-empty");
	return { cwd, git };
}
