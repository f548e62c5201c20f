import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, ROOT, runCli } from "../workspace.ts";

const SMALL = "small";
const BROKEN = "broken";

/** Runs whose whole output is written down; `npx vitest run --dir cli -u` after a wanted change. */
const RUNS: readonly (readonly [name: string, args: readonly string[]])[] = [
	["help", ["--help"]],
	["help-check", ["check", "--help"]],
	["help-build", ["build", "--help"]],
	["help-dev", ["dev", "--help"]],
	["help-show", ["show", "--help"]],
	["help-next", ["next", "--help"]],
	["help-path", ["path", "--help"]],
	["help-plan", ["plan", "--help"]],
	["help-place", ["place", "--help"]],
	["help-why", ["why", "--help"]],
	["help-progress", ["progress", "--help"]],
	["help-transition", ["transition", "--help"]],
	["help-stats", ["stats", "--help"]],
	["help-lock", ["lock", "--help"]],
	["help-rename", ["rename", "--help"]],
	["help-diff", ["diff", "--help"]],
	["check-clean", ["check", SMALL]],
	["check-pretty", ["check", BROKEN]],
	["check-compact", ["check", BROKEN, "--format", "compact"]],
	["check-json", ["check", BROKEN, "--format", "json"]],
	["check-github", ["check", BROKEN, "--format", "github"]],
	["show", ["show", "optimisation", "--dir", SMALL]],
	["show-former-id", ["show", "matrix", "--dir", SMALL]],
	["show-json", ["show", "optimisation", "--dir", SMALL, "--format", "json"]],
	["next", ["next", "--dir", SMALL]],
	["next-json", ["next", "--dir", SMALL, "--format", "json"]],
	["path", ["path", "optimisation", "--dir", SMALL]],
	["path-json", ["path", "optimisation", "--dir", SMALL, "--format", "json"]],
	["plan-past", ["plan", "optimisation", "--dir", SMALL, "--until", "2020-01-01", "--start", "x"]],
	["place", ["place", "optimisation", "--dir", SMALL]],
	["place-json", ["place", "optimisation", "--dir", SMALL, "--format", "json"]],
	["why", ["why", "vectors", "optimisation", "--dir", SMALL]],
	["why-json", ["why", "vectors", "optimisation", "--dir", SMALL, "--format", "json"]],
	["stats", ["stats", "--dir", SMALL]],
	["stats-json", ["stats", "--dir", SMALL, "--format", "json", "--top", "2"]],
	["unknown-command", ["chekc"]],
	["missing-folder", ["check", "no/such/folder"]],
	["unknown-topic", ["show", "matrixes", "--dir", SMALL]],
];

/** Runs in a copy of the same content under version control, some of which write to it. */
const WRITING_RUNS: readonly (readonly [name: string, ...runs: (readonly string[])[]])[] = [
	["lock", ["lock", SMALL], ["lock", SMALL], ["lock", SMALL, "--check"]],
	["lock-missing", ["lock", SMALL, "--check"]],
	["rename", ["lock", SMALL], ["rename", "matrices", "matrix-maps", "--dir", SMALL]],
	["rename-dry-run", ["rename", "matrices", "matrix-maps", "--dir", SMALL, "--dry-run"]],
	["rename-taken", ["rename", "matrices", "vectors", "--dir", SMALL]],
	["rename-unknown", ["rename", "matrixes", "matrix-maps", "--dir", SMALL]],
	["diff-same", ["diff", "HEAD", SMALL]],
	[
		"diff",
		["rename", "matrices", "matrix-maps", "--dir", SMALL],
		["diff", "HEAD", SMALL],
		["diff", "HEAD", SMALL, "--format", "markdown"],
	],
	["diff-unknown", ["diff", "no-such-branch", SMALL]],
];

describe("golden runs", () => {
	for (const [name, args] of RUNS) {
		it(`prereq ${args.join(" ")}`, async () => {
			const text = transcript(args, join(ROOT, "tests/fixtures"));
			await expect(withoutTimes(text)).toMatchFileSnapshot(`golden/${name}.txt`);
		});
	}

	for (const [name, ...runs] of WRITING_RUNS) {
		it(`${name}, in a git repository`, async () => {
			const cwd = makeFolder();
			cpSync(join(ROOT, "tests/fixtures", SMALL), join(cwd, SMALL), { recursive: true });
			git(cwd, "init", "-q");
			git(cwd, "add", "-A");
			git(cwd, "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", "first");
			const texts = runs.map((args) => transcript(args, cwd));
			const changed = `--- changed files\n${git(cwd, "status", "--short")}`;
			const text = [...texts, changed].join("\n");
			await expect(withoutTimes(text)).toMatchFileSnapshot(`golden/${name}.txt`);
		});
	}
});

function transcript(args: readonly string[], cwd: string): string {
	const { code, stdout, stderr } = runCli(args, { cwd });
	return `$ prereq ${args.join(" ")}\n${stdout}--- stderr\n${stderr}--- exit code ${code}\n`;
}

function git(cwd: string, ...args: readonly string[]): string {
	const { status, stdout, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	return stdout;
}

/** Durations and the version differ from run to run and from release to release. */
function withoutTimes(text: string): string {
	return text
		.replaceAll(/· [\d.]+ m?s\b/g, "· TIME")
		.replaceAll(/"durationMs": \d+/g, '"durationMs": TIME')
		.replaceAll(/"version": "\d+\.\d+\.\d+"/g, '"version": "VERSION"');
}
