import type { Range } from "@prereq/core";
import { expect, test } from "vitest";
import { codeFrame } from "./codeFrame.ts";
import { displayWidth } from "./displayWidth.ts";

function range(line: number, column: number, endLine: number, endColumn: number): Range {
	return {
		start: { line, column, offset: 0 },
		end: { line: endLine, column: endColumn, offset: 0 },
	};
}

const TEXT = "---\ntitle: A\nrequires: [vectrs]\n---\n";

test("marks the range between its neighbours", () => {
	expect(codeFrame(TEXT, range(3, 12, 3, 18), 80)).toEqual([
		{ number: 2, text: "title: A" },
		{ number: 3, text: "requires: [vectrs]", mark: { indent: 11, width: 6 } },
		{ number: 4, text: "---" },
	]);
});

test("CRLF, a byte order mark and tabs do not shift the mark", () => {
	const frame = codeFrame("\uFEFF---\r\n\tkey: x\r\n", range(2, 7, 2, 8), 80);
	expect(frame[1]).toEqual({ number: 2, text: "  key: x", mark: { indent: 7, width: 1 } });
});

test("a long line is cut around the mark", () => {
	const line = `${"a".repeat(500)}WRONG${"b".repeat(500)}`;
	const [shown] = codeFrame(line, range(1, 501, 1, 506), 40);
	expect(shown!.text.length).toBeLessThanOrEqual(42);
	expect(shown!.text.slice(shown!.mark!.indent, shown!.mark!.indent + 5)).toBe("WRONG");
});

test("wide characters take two columns", () => {
	expect(codeFrame("标题: x", range(1, 5, 1, 6), 80)[0]!.mark).toEqual({ indent: 6, width: 1 });
});

test("a long line of wide characters is cut by columns, around the mark", () => {
	const line = `${"向".repeat(60)}错误${"量".repeat(60)}`;
	const [shown] = codeFrame(line, range(1, 61, 1, 63), 40);
	expect(displayWidth(shown!.text)).toBeLessThanOrEqual(42);
	expect(shown).toEqual({
		number: 1,
		text: `…${"向".repeat(10)}错误${"量".repeat(8)}…`,
		mark: { indent: 21, width: 4 },
	});
	const faces = codeFrame("😀".repeat(60), range(1, 61, 1, 63), 42)[0]!.text;
	expect(faces).toMatch(/^…(?:😀)+…$/u);
});

test("an empty range still has a caret; control characters become visible", () => {
	expect(codeFrame("a\u001B[31mb", range(1, 1, 1, 1), 80)).toEqual([
		{ number: 1, text: "a␛[31mb", mark: { indent: 0, width: 1 } },
	]);
});

test("of a range over many lines the first ones are shown", () => {
	const frame = codeFrame("x\n".repeat(50), range(10, 1, 40, 2), 80);
	expect(frame.map(({ number }) => number)).toEqual([9, 10, 11, 12, 13, 14]);
});
