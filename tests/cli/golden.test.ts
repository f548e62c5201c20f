import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, runCli } from "../workspace.ts";

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

describe("golden runs", () => {
	for (const [name, args] of RUNS) {
		it(`prereq ${args.join(" ")}`, async () => {
			const { code, stdout, stderr } = runCli(args, { cwd: join(ROOT, "tests/fixtures") });
			const text = `$ prereq ${args.join(" ")}\n${stdout}--- stderr\n${stderr}--- exit code ${code}\n`;
			await expect(withoutTimes(text)).toMatchFileSnapshot(`golden/${name}.txt`);
		});
	}
});

/** Durations and the version differ from run to run and from release to release. */
function withoutTimes(text: string): string {
	return text
		.replaceAll(/· [\d.]+ m?s\b/g, "· TIME")
		.replaceAll(/"durationMs": \d+/g, '"durationMs": TIME')
		.replaceAll(/"version": "\d+\.\d+\.\d+"/g, '"version": "VERSION"');
}
