/** Lines `first` to `last` of a text, 1-based, without splitting a whole book. */
export function linesOf(text: string, first: number, last: number): string[] {
	const lines: string[] = [];
	const breaks = /\r\n|\n|\r/g;
	let start = text.startsWith("\uFEFF") ? 1 : 0;
	for (let number = 1; number <= last; number++) {
		const found = breaks.exec(text);
		if (number >= first) lines.push(text.slice(start, found?.index ?? text.length));
		if (found === null) break;
		start = breaks.lastIndex;
	}
	return lines;
}
