import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineIndex } from "./lineIndex.ts";

describe("createLineIndex", () => {
	it("counts lines that end in LF, CRLF and CR", () => {
		const lines = createLineIndex("a\nb\r\nc\rd");
		expect([0, 2, 5, 7].map((offset) => lines.pointAt(offset).line)).toEqual([1, 2, 3, 4]);
		expect(lines.pointAt(7)).toEqual({ line: 4, column: 1, offset: 7 });
	});

	it("gives a byte order mark no column", () => {
		expect(createLineIndex("\uFEFFabc").pointAt(1)).toMatchObject({ line: 1, column: 1 });
	});

	it("keeps offsets inside the text", () => {
		expect(createLineIndex("ab").rangeAt(-5, 99)).toMatchObject({
			start: { offset: 0 },
			end: { offset: 2 },
		});
	});

	it("law: a point's line and column lead back to its offset", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom("a", "\n", "é", "#")), fc.nat(), (letters, seed) => {
				const text = letters.join("");
				const offset = seed % (text.length + 1);
				const { line, column } = createLineIndex(text).pointAt(offset);
				const before = text.split("\n").slice(0, line - 1);
				const start = before.reduce((sum, part) => sum + part.length + 1, 0);
				expect(start + column - 1).toBe(offset);
			}),
		);
	});
});
