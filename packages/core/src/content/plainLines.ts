/**
 * Letters and digits of the most common alphabets, for a class of a pattern: all that Unicode has take V8 as long as
 * a page of text. What begins with others is left to the parser.
 */
export const WORD = "0-9A-Za-zÀ-ÖØ-öø-ˁΑ-ΡΣ-ϵЀ-ҁҊ-ԯא-תؠ-يऄ-हก-ะぁ-ゖァ-ヺ㐀-䶿一-鿿가-힣";
/** A heading: its marks and its text. */
export const HEADING: RegExp = /^(#{1,6}) (.+)$/;
/** Begins a paragraph, if all of it is written plainly. */
const PROSE = /* @__PURE__ */ new RegExp(`^(?!\\d{1,9}[.)])[${WORD}\`*_["'(]`);

/** Whether a line may be one of a paragraph. */
export function isProse(line: string): boolean {
	return PROSE.test(line);
}

/** Whether a line ends a paragraph or a list above it, blank lines between them or not. */
export function isBreak(line: string): boolean {
	return HEADING.test(line) || line.startsWith("```");
}
