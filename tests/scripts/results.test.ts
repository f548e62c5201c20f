import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { GATES, resultFiles } from "../../scripts/gates.mjs";
import { countReport, sumResults, toClosingLine, toTable } from "../../scripts/results.mjs";
import { makeFolder } from "../workspace.ts";

const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));

describe("countReport", () => {
	it("counts each test by its status", () => {
		const report = {
			testResults: [
				{ status: "failed", assertionResults: tests("passed", "failed", "passed") },
				{ status: "passed", assertionResults: tests("passed", "pending", "todo") },
			],
		};
		expect(countReport(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
	});

	it("counts a file that failed before its tests as one failure", () => {
		const report = { testResults: [{ status: "failed", assertionResults: [] }] };
		expect(countReport(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it("counts a file whose tests passed and whose teardown failed as one failure", () => {
		const report = { testResults: [{ status: "failed", assertionResults: tests("passed") }] };
		expect(countReport(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
	});
});

describe("sumResults", () => {
	it("sums the reports of all gates", () => {
		const root = makeFolder();
		const one = write(root, "one", tests("passed", "passed"));
		const two = write(root, "two", tests("passed", "skipped"));
		const sum = sumResults(root, [one, two]);
		expect(sum).toMatchObject({ passed: 3, failed: 0, skipped: 1 });
		expect(toClosingLine(sum)).toBe("3 passed, 0 failed, 1 skipped");
	});

	it("fails a gate that left no result", () => {
		const sum = sumResults(makeFolder(), [{ gate: "gone", folder: ".", path: "gone.json" }]);
		expect(toClosingLine(sum)).toBe("0 passed, 1 failed");
		expect(toTable(sum.rows)[0]).toContain("left no readable result file");
	});

	it("fails a gate that ran no test, or skipped all of them", () => {
		const root = makeFolder();
		const sum = sumResults(root, [write(root, "none", []), write(root, "skips", tests("skipped"))]);
		expect(sum.failed).toBe(2);
		expect(toTable(sum.rows).every((line) => line.includes("ran no test"))).toBe(true);
	});

	it("fails a gate whose report is cut short", () => {
		const root = makeFolder();
		writeFileSync(join(root, "cut.json"), '{"testResults": [');
		expect(sumResults(root, [{ gate: "cut", folder: ".", path: "cut.json" }]).failed).toBe(1);
	});
});

describe("resultFiles", () => {
	it("names one file per gate and folder", () => {
		const files = resultFiles(new Map([["test", ["packages/core", "tests"]]]));
		expect(files.map(({ path }) => path)).toEqual([
			"packages/core/.results/test.json",
			"tests/.results/test.json",
		]);
	});

	it("covers every gate", () => {
		expect(new Set(resultFiles().map(({ gate }) => gate))).toEqual(new Set(GATES.keys()));
	});
});

function write(root: string, gate: string, assertionResults: readonly { status: string }[]) {
	const path = `${gate}/.results/${gate}.json`;
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(
		join(root, path),
		JSON.stringify({ testResults: [{ status: "passed", assertionResults }] }),
	);
	return { gate, folder: gate, path };
}
