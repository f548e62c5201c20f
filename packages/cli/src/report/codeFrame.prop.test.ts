import fc from "fast-check";
import { expect, test } from "vitest";
import { codeFrame } from "./codeFrame.ts";
import { displayWidth } from "./displayWidth.ts";

test("every range of every text is marked, and nothing unprintable gets out", () => {
	const lines = fc.array(
		fc.oneof(fc.string({ maxLength: 200 }), fc.stringMatching(/^[一-鿿😀]{0,90}$/u)),
		{ minLength: 1, maxLength: 8 },
	);
	fc.assert(
		fc.property(lines, fc.nat(), fc.nat(), fc.nat(), (texts, row, from, length) => {
			const text = texts.join("\n");
			const parts = text.split(/\r\n|\n|\r/);
			const line = (row % parts.length) + 1;
			const column = (from % (parts[line - 1]!.length + 1)) + 1;
			const end = Math.min(parts[line - 1]!.length + 1, column + (length % 50));
			const frame = codeFrame(
				text,
				{
					start: { line, column, offset: 0 },
					end: { line, column: end, offset: 0 },
				},
				60,
			);
			const marked = frame.find(({ number }) => number === line);
			expect(marked?.mark?.width).toBeGreaterThanOrEqual(1);
			for (const shown of frame) {
				expect(shown.text).not.toMatch(/\p{Cc}|\p{Cs}/u);
				expect(displayWidth(shown.text)).toBeLessThanOrEqual(60 + 2);
			}
		}),
	);
});
