import { expect, test } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { applyBaseline, readBaseline, toBaseline } from "./baseline.ts";

const point = { line: 1, column: 1, offset: 0 };
const found = (file: string, code: string): Diagnostic => ({
	code,
	severity: "warning",
	message: "M.",
	why: "W.",
	file,
	range: { start: point, end: point },
	related: [],
	url: "",
});
const old = [found("a.md", "x/y"), found("a.md", "x/y"), found("b.md", "x/z")];

test("what a baseline was made of it accepts, and nothing more", () => {
	const baseline = readBaseline(JSON.stringify(toBaseline(old)));
	if (typeof baseline === "string") throw new Error(baseline);
	expect(applyBaseline(old, baseline)).toEqual({ diagnostics: [], stale: [] });
	const more = [...old, found("b.md", "x/z")];
	expect(applyBaseline(more, baseline).diagnostics).toHaveLength(2);
});

test("entries that allow more than there is are stale", () => {
	expect(applyBaseline(old.slice(1), toBaseline(old))).toEqual({
		diagnostics: [],
		stale: [{ file: "a.md", code: "x/y", count: 2 }],
	});
});

test.each(["", "[]", "{}", '{"format":1,"counts":[{"file":1}]}', '{"format":2,"counts":[]}'])(
	"%j is no baseline",
	(text) => {
		expect(readBaseline(text)).toEqual(expect.stringContaining("baseline"));
	},
);
