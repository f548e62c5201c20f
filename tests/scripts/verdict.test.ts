import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countReport } from "../../scripts/results.mjs";
import { makeFolder, ROOT } from "../workspace.ts";

const VERDICT = join(ROOT, "scripts/verdict.mjs");

describe("verdict", () => {
	it("records one result per command and fails when one of them fails", () => {
		const cwd = makeFolder();
		const commands = ['node -e "0"', 'node -e "process.exit(3)"', 'node -e "1"'];
		const { status } = spawnSync(process.execPath, [VERDICT, "gate", ...commands], { cwd });
		expect(status).toBe(1);
		const report = JSON.parse(readFileSync(join(cwd, ".results/gate.json"), "utf8"));
		expect(countReport(report)).toEqual({ passed: 2, failed: 1, skipped: 0 });
	});

	it("records a command that is not there as a failure", () => {
		const cwd = makeFolder();
		const { status } = spawnSync(process.execPath, [VERDICT, "gate", "no-such-command-here"], {
			cwd,
		});
		expect(status).toBe(1);
	});
});
