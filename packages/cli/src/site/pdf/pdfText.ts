/** Fonts that every reader of PDF has, so that none is put into the file. */
export type PdfFont = "Latin" | "Chinese";

/** A stretch of text in one font, as the hexadecimal string that shows it. */
interface PdfRun {
	readonly font: PdfFont;
	readonly hex: string;
}

/** What Windows' Latin has between 0x80 and 0x9f (ISO 32000-1, D.2). */
const LATIN_EXTRAS: ReadonlyMap<string, number> = new Map(
	[..."€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"].flatMap((letter, index): [string, number][] =>
		letter === "\0" ? [] : [[letter, 0x80 + index]],
	),
);

/** Whether the standard fonts have every letter: Latin, and what GBK has, which is most Chinese. */
export function hasPdfLetters(text: string): boolean {
	return [...text].every((letter) => latinCode(letter) !== undefined || gbkLetters().has(letter));
}

/** A text as runs of one font each; letters that neither has are left out. */
export function pdfRuns(text: string): readonly PdfRun[] {
	const runs: { font: PdfFont; hex: string }[] = [];
	for (const letter of text) {
		const latin = latinCode(letter);
		if (latin === undefined && !gbkLetters().has(letter)) continue;
		const font = latin === undefined ? "Chinese" : "Latin";
		const hex = latin === undefined ? hexOf(letter.charCodeAt(0), 4) : hexOf(latin, 2);
		const last = runs.at(-1);
		if (last?.font === font) last.hex += hex;
		else runs.push({ font, hex });
	}
	return runs;
}

/** A text as the value of an entry, in UTF-16 with its mark. */
export function pdfString(text: string): string {
	const units = Array.from({ length: text.length }, (_, at) => hexOf(text.charCodeAt(at), 4));
	return `<FEFF${units.join("")}>`;
}

function latinCode(letter: string): number | undefined {
	const code = letter.codePointAt(0) ?? 0;
	const isPlain = (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff);
	return isPlain ? code : LATIN_EXTRAS.get(letter);
}

function hexOf(code: number, digits: number): string {
	return code.toString(16).toUpperCase().padStart(digits, "0");
}

let known: ReadonlySet<string> | undefined;

/** The letters of GBK, read off the decoder: about 24,000. */
function gbkLetters(): ReadonlySet<string> {
	if (known !== undefined) return known;
	const bytes: number[] = [];
	for (let high = 0x81; high <= 0xfe; high++) {
		for (let low = 0x40; low <= 0xfe; low++) if (low !== 0x7f) bytes.push(high, low);
	}
	const letters = new Set(new TextDecoder("gbk").decode(new Uint8Array(bytes)));
	letters.delete("\ufffd");
	known = letters;
	return known;
}
