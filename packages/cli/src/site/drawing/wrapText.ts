import { wholeWords } from "../wholeWords.ts";
import { textWidth } from "./textWidth.ts";

export interface WrapOptions {
	readonly size: number;
	/** Room for a line, in the unit of the size. */
	readonly width: number;
	readonly lines: number;
	/** BCP 47 tag that decides where words end. */
	readonly locale: string;
}

/** Fonts that are wider than the estimate. */
const RESERVE = 1.18;
const ELLIPSIS = "…";

/** A text in at most so many lines, each with room for it; what is too long ends in `…`. */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
	const { size, width, lines: most, locale } = options;
	const fits = (line: string): boolean => textWidth(line, size) * RESERVE <= width;
	const lines: string[] = [];
	let line = "";
	const pieces = splitPieces(text, locale).flatMap((piece) => (fits(piece) ? piece : [...piece]));
	for (const piece of pieces) {
		if (fits((line + piece).trimEnd()) || line === "") {
			line += piece;
			continue;
		}
		lines.push(line.trim());
		line = piece.trimStart();
	}
	if (line.trim() !== "") lines.push(line.trim());
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	const last = kept.at(-1) ?? "";
	const letters = [...last];
	while (letters.length > 0 && !fits(letters.join("") + ELLIPSIS)) letters.pop();
	return [...kept.slice(0, -1), wholeWords(last, letters.join("").length) + ELLIPSIS];
}

/** Words with what follows them up to the next one, so that no line begins with a comma. */
function splitPieces(text: string, locale: string): string[] {
	const words = new Intl.Segmenter(locale, { granularity: "word" });
	const pieces: string[] = [];
	for (const { segment, isWordLike } of words.segment(text.replace(/\s+/g, " ").trim())) {
		const last = pieces.length - 1;
		const opens = isWordLike === true || /^[\p{Ps}\p{Pi}]/u.test(segment);
		const joined = pieces[last];
		if (joined === undefined || (opens && !/[-'’/\p{Ps}\p{Pi}]$/u.test(joined)))
			pieces.push(segment);
		else pieces[last] = joined + segment;
	}
	return pieces;
}
