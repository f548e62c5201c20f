/**
 * The beginning of a text without the word it ends within, unless that leaves less than half of it.
 * @param length characters that there is room for
 */
export function wholeWords(text: string, length: number): string {
	const start = text.slice(0, length);
	const space = start.lastIndexOf(" ");
	const isWhole = text.length <= length || text[length] === " ";
	return (isWhole || space < length / 2 ? start : start.slice(0, space)).trimEnd();
}
