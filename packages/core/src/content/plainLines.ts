/** A heading: its marks and its text. */
export const HEADING: RegExp = /^(#{1,6}) (.+)$/;
/** Begins a paragraph, if all of it is written plainly. */
const PROSE = /^(?!\d{1,9}[.)])[\p{L}\p{N}`*_["'(]/u;

/** Whether a line may be one of a paragraph. */
export function isProse(line: string): boolean {
	return PROSE.test(line);
}

/** Whether a line ends a paragraph or a list above it, blank lines between them or not. */
export function isBreak(line: string): boolean {
	return HEADING.test(line) || line.startsWith("```");
}
