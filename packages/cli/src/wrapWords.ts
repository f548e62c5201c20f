import { DEFAULT_COLUMNS, fillLines, type Lines } from "./fillLines.ts";
import { displayWidth, graphemesOf, isWide } from "./report/displayWidth.ts";

/** What is in backticks is one word: a command is copied in one piece. */
const WORD = /(?:`[^`]*`|\S)+/g;
const CODE = /(`[^`]*`)/;

export interface WrapWordsOptions extends Lines {
	/** Stands before the text, and is never broken. */
	readonly first?: string;
}

/** A text on lines of a terminal, broken between words and between East Asian characters. */
export function wrapWords(text: string, { first, ...lines }: WrapWordsOptions): string[] {
	const room = (lines.columns ?? DEFAULT_COLUMNS) - displayWidth(lines.lead);
	const words = text.match(WORD) ?? [];
	const last = words.length - 1;
	const pieces = words
		.map((word, at) => (at < last ? `${word} ` : word))
		.flatMap(brokenUp)
		.flatMap((piece) => (displayWidth(piece) > room ? (piece.match(/\S+ */g) ?? []) : piece));
	return fillLines(first === undefined ? pieces : [`${first} `, ...pieces], lines);
}

/** The parts of a word between which a line may end. */
function brokenUp(word: string): string[] {
	if (!isWide(word)) return [word];
	const parts: string[] = [];
	let before = "";
	for (const letter of lettersOf(word)) {
		if (!areTied(before, letter) && (isWide(before) || isWide(letter))) parts.push(letter);
		else parts.push((parts.pop() ?? "") + letter);
		before = letter;
	}
	return parts;
}

/** Whether no line may end between two letters: nothing that closes begins one, nothing that opens ends one. */
function areTied(before: string, letter: string): boolean {
	return (
		letter === " " || /^[\p{Pe}\p{Pf}\p{Po}ー々〻]/u.test(letter) || /[\p{Ps}\p{Pi}]$/u.test(before)
	);
}

function lettersOf(word: string): string[] {
	return word.split(CODE).flatMap((part) => (CODE.test(part) ? part : graphemesOf(part)));
}
