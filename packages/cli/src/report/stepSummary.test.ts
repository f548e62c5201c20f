import type { Diagnostic } from "@prereq/core";
import { expect, test } from "vitest";
import { toStepSummary } from "./stepSummary.ts";

const start = { line: 3, column: 5, offset: 20 };

function finding(more: Partial<Diagnostic> = {}): Diagnostic {
	return {
		code: "graph/no-orphan",
		severity: "warning",
		message: "`a|b` is <alone>.",
		why: "Why.",
		fix: "List it.",
		file: "content/topics/a (1).md",
		range: { start, end: start },
		related: [],
		url: "docs/rules/graph/no-orphan.md",
		...more,
	};
}

function summaryOf(diagnostics: readonly Diagnostic[], env: Record<string, string> = {}): string {
	const counts = {
		errors: 1,
		warnings: 2,
		infos: 0,
		files: 4,
		topics: 3,
		roadmaps: 1,
		duration: 9,
	};
	return toStepSummary({ diagnostics, summary: counts, textOf: () => undefined }, env);
}

test("a title, what was looked at, and a table with the worst first", () => {
	const { fix: _, ...mute } = finding({ severity: "error" });
	expect(summaryOf([finding(), mute])).toBe(
		[
			"### ✖ prereq check: 1 error, 2 warnings",
			"",
			"4 files, 3 topics, 1 roadmap",
			"",
			"| | place | rule | what |",
			"|---|---|---|---|",
			"| error | content/topics/a (1).md:3:5 | graph/no-orphan | `a\\|b` is &lt;alone>. |",
			"| warning | content/topics/a (1).md:3:5 | graph/no-orphan | `a\\|b` is &lt;alone>. List it. |",
			"",
			"",
		].join("\n"),
	);
});

test("places lead to the line in the commit, where both are known", () => {
	const env = {
		GITHUB_SERVER_URL: "https://github.example",
		GITHUB_REPOSITORY: "team/curriculum",
		GITHUB_SHA: "0a1b2c",
	};
	expect(summaryOf([finding()], env)).toContain(
		"| [`content/topics/a (1).md:3:5`](https://github.example/team/curriculum/blob/0a1b2c/content/topics/a%20%281%29.md?plain=1#L3) |",
	);
	for (const file of ["../outside.md", "/abs.md", "C:/abs.md"])
		expect(summaryOf([finding({ file })], env)).toContain(`| ${file}:3:5 |`);
});

test("never more than GitHub takes, and the rest is counted", () => {
	const many = Array.from({ length: 2000 }, () => finding());
	expect(summaryOf(many)).toContain("… and 1,500 more.");
	const long = Array.from({ length: 300 }, () => finding({ message: "向".repeat(5000) }));
	const text = summaryOf(long);
	expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
	expect(text).toMatch(/… and 2\d\d more\./);
});
