import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth, graphemesOf } from "./displayWidth.ts";

test("columns of a terminal", () => {
	expect(displayWidth("plain")).toBe(5);
	expect(displayWidth("向量")).toBe(4);
	expect(displayWidth("e\u0301")).toBe(1);
	expect(displayWidth("👩‍🔬!")).toBe(3);
	expect(displayWidth("")).toBe(0);
});

test("Latin letters, punctuation, arrows, boxes and ticks take a column each", () => {
	const ranges = [
		[0x20, 0x7e],
		[0xa0, 0x2ff],
		[0x2010, 0x2027],
		[0x2030, 0x205e],
		[0x2190, 0x2319],
		[0x2400, 0x25fc],
		[0x2713, 0x2718],
	] as const;
	const text = ranges
		.map(([first, last]) =>
			Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).join(""),
		)
		.join("");
	expect(displayWidth(text)).toBe([...new Intl.Segmenter().segment(text)].length);
	expect(displayWidth(`${text}向`)).toBe(text.length + 2);
});

test("a long text has the graphemes that it has as a whole", () => {
	const letter = fc.constantFrom(
		"a",
		"é",
		"e\u0301",
		"😀",
		"👩‍👩‍👧",
		"🇩🇪",
		"🇫",
		"向",
		"\r\n",
		"\uD83D",
	);
	const whole = new Intl.Segmenter();
	fc.assert(
		fc.property(fc.array(letter, { minLength: 100, maxLength: 700 }), (letters) => {
			const text = letters.join("");
			const wanted = Array.from(whole.segment(text), ({ segment }) => segment);
			expect(graphemesOf(text)).toEqual(wanted);
		}),
	);
});
