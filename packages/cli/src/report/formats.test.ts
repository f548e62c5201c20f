import type { Diagnostic, Severity } from "@prereq/core";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { createPalette } from "../palette.ts";
import { renderReport } from "./renderReport.ts";
import { countSeverity, type Report } from "./report.ts";

function finding(line: number, severity: Severity, more: Partial<Diagnostic> = {}): Diagnostic {
	return {
		code: "graph/known-reference",
		severity,
		message: "There is no topic `vectrs`.",
		why: "A dangling prerequisite would vanish.",
		fix: "Did you mean `vectors`?",
		file: "content/topics/a.md",
		range: { start: { line, column: 12, offset: 30 }, end: { line, column: 18, offset: 36 } },
		related: [],
		url: "docs/rules/graph/known-reference.md",
		...more,
	};
}

function report(diagnostics: readonly Diagnostic[]): Report {
	return {
		diagnostics,
		textOf: () => "---\ntitle: A\nrequires: [vectrs]\n---\n",
		summary: {
			errors: countSeverity(diagnostics, "error"),
			warnings: countSeverity(diagnostics, "warning"),
			infos: countSeverity(diagnostics, "info"),
			files: 2,
			topics: 1,
			roadmaps: 1,
			duration: 12.4,
		},
	};
}

const style = { palette: createPalette(false), columns: 80 };

test("pretty: place, what, frame, why, fix, summary", async () => {
	expect(await renderReport("pretty", report([finding(3, "error")]), style)).toBe(
		[
			"content/topics/a.md:3:12 error graph/known-reference",
			"  There is no topic `vectrs`.",
			"",
			"    2 │ title: A",
			"  > 3 │ requires: [vectrs]",
			"      │            ^^^^^^",
			"    4 │ ---",
			"",
			"  why A dangling prerequisite would vanish.",
			"  fix Did you mean `vectors`?",
			"",
			"✖ 1 error · 2 files, 1 topic, 1 roadmap · 12 ms",
			"",
		].join("\n"),
	);
});

test("pretty: a narrow terminal has hanging lines, and none that is too wide", async () => {
	const range = {
		start: { line: 1, column: 1, offset: 0 },
		end: { line: 1, column: 4, offset: 3 },
	};
	const wordy = finding(3, "error", {
		message: "没有这个题目；它也许改了名字，或者从来没有写过。".repeat(2),
		why: "A dangling prerequisite would vanish from every path and plan.",
		fix: "Correct the id, or write the file with `prereq new vectors`.",
		related: [
			{ file: "content/topics/b.md", range, message: "Here is something that is like it." },
		],
	});
	const narrow = await renderReport("pretty", report([wordy]), { ...style, columns: 44 });
	expect(narrow.split("\n")).toEqual([
		"content/topics/a.md:3:12 error",
		"  graph/known-reference",
		"  没有这个题目；它也许改了名字，或者从来没有",
		"  写过。没有这个题目；它也许改了名字，或者从",
		"  来没有写过。",
		"",
		"    2 │ title: A",
		"  > 3 │ requires: [vectrs]",
		"      │            ^^^^^^",
		"    4 │ ---",
		"",
		"  → content/topics/b.md:1:1 Here is",
		"    something that is like it.",
		"  why A dangling prerequisite would vanish",
		"      from every path and plan.",
		"  fix Correct the id, or write the file with",
		"      `prereq new vectors`.",
		"",
		"✖ 1 error · 2 files, 1 topic, 1 roadmap",
		"  · 12 ms",
		"",
	]);
	const unknown = await renderReport("pretty", report([wordy]), { ...style, columns: undefined });
	expect(unknown).toContain(
		"\n  fix Correct the id, or write the file with `prereq new vectors`.\n",
	);
	const deep = { ...wordy, file: `content/topics/${"deep/".repeat(20)}a.md` };
	expect(await renderReport("pretty", report([deep]), { ...style, columns: undefined })).toContain(
		"a.md:3:12 error graph/known-reference\n",
	);
});

test("pretty: every related place of a cycle is listed", async () => {
	const related = [3, 9].map((line) => ({
		file: `content/topics/${line}.md`,
		range: finding(line, "error").range,
		message: `step ${line}`,
	}));
	const text = await renderReport("pretty", report([finding(3, "error", { related })]), style);
	expect(text).toContain(
		"  → content/topics/3.md:3:12 step 3\n  → content/topics/9.md:9:12 step 9\n",
	);
});

test("pretty: of many related places the first are listed, the others counted", async () => {
	const related = Array.from({ length: 9 }, (_, index) => ({
		...finding(index + 1, "error"),
		message: `place ${index + 1}`,
	}));
	const text = await renderReport("pretty", report([finding(3, "error", { related })]), style);
	expect(text.split("\n").filter((line) => line.includes("→"))).toEqual([
		"  → content/topics/a.md:1:12 place 1",
		"  → content/topics/a.md:2:12 place 2",
		"  → content/topics/a.md:3:12 place 3",
		"  → content/topics/a.md:4:12 place 4",
		"  → content/topics/a.md:5:12 place 5",
		"  → 4 more: see --format json",
	]);
});

test("pretty: long lists are cut and say so, clean content says so", async () => {
	const many = Array.from({ length: 60 }, (_, index) => finding(index + 1, "warning"));
	const text = await renderReport("pretty", report([...many, finding(99, "error")]), style);
	expect(text).toMatch(/^content\/topics\/a\.md:99:12 error/);
	expect(text).toContain("… and 11 more: `prereq check --format compact` lists all of them.");
	expect(await renderReport("pretty", report([]), style)).toBe(
		"✔ No problems · 2 files, 1 topic, 1 roadmap · 12 ms\n",
	);
});

test("pretty: colours only when asked for", async () => {
	const colored = { palette: createPalette(true), columns: 80 };
	const one = report([finding(3, "error")]);
	expect(await renderReport("pretty", one, style)).not.toContain("\u001B");
	expect(await renderReport("pretty", one, colored)).toContain("\u001B[31merror\u001B[39m");
});

test("compact: one line per finding, whatever the content holds", async () => {
	const odd = finding(4, "warning", { message: "Unexpected `a\nb\u001B[2J`." });
	expect(await renderReport("compact", report([finding(3, "error"), odd]), style)).toBe(
		"content/topics/a.md:3:12 error graph/known-reference There is no topic `vectrs`.\n" +
			"content/topics/a.md:4:12 warning graph/known-reference Unexpected `a b␛[2J`.\n",
	);
	expect(await renderReport("compact", report([]), style)).toBe("");
});

test("json: a versioned envelope with every finding", async () => {
	const found = finding(3, "error", { topicId: "constructor" });
	expect(JSON.parse(await renderReport("json", report([found]), style))).toEqual({
		format: 1,
		tool: { name: "prereq", version: manifest.version },
		summary: {
			errors: 1,
			warnings: 0,
			infos: 0,
			files: 2,
			topics: 1,
			roadmaps: 1,
			durationMs: 12,
		},
		diagnostics: [found],
	});
});

test("github: escaped annotations, the worst first", async () => {
	const info = finding(1, "info", { file: "a,b:c.md", message: "100 %\nsure\u001B[2J" });
	const text = await renderReport("github", report([info, finding(3, "error")]), style);
	expect(text.split("\n")).toEqual([
		"::error file=content/topics/a.md,line=3,endLine=3,col=12,endColumn=18,title=graph/known-reference::There is no topic `vectrs`.%0AA dangling prerequisite would vanish.%0ADid you mean `vectors`?",
		"::notice file=a%2Cb%3Ac.md,line=1,endLine=1,col=12,endColumn=18,title=graph/known-reference::100 %25%0Asure␛[2J%0AA dangling prerequisite would vanish.%0ADid you mean `vectors`?",
		"",
	]);
});
