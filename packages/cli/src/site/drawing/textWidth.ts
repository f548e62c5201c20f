/**
 * Advance widths of Helvetica in thousandths of the size, from U+0020 (Adobe Font Metrics, Core 14
 * fonts). Common sans-serif fonts are within a tenth of it.
 */
const LATIN = [
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
	556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
	611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
	667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
	222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const FIRST = 0x20;
const OTHER_LETTER = 600;
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60…]|\p{Emoji_Presentation}/u;
const MARK = /\p{M}/u;

/** Width of a text at a size, in the unit of the size; an estimate, as no font is measured. */
export function textWidth(text: string, size: number): number {
	let sum = 0;
	for (const letter of text) sum += letterWidth(letter);
	return (sum * size) / 1000;
}

function letterWidth(letter: string): number {
	const known = LATIN[letter.charCodeAt(0) - FIRST];
	if (known !== undefined) return known;
	if (WIDE.test(letter)) return 1000;
	return MARK.test(letter) ? 0 : OTHER_LETTER;
}
