const WIDE =
	/\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
/** Latin letters, punctuation, arrows, boxes and ticks: `Intl.Segmenter` is dear to load, and has nothing to add about them. */
const NARROW =
	/^[ -~\u00A0-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u2319\u2400-\u25FC\u2713-\u2718]*$/;

/** Columns that text takes in a terminal: none for combining marks, two for East Asian and emoji. */
export function displayWidth(text: string): number {
	if (NARROW.test(text)) return text.length;
	let width = 0;
	for (const grapheme of graphemesOf(text)) width += isWide(grapheme) ? 2 : 1;
	return width;
}

/** As much from the beginning of a text as takes no more columns than these. */
export function fitColumns(text: string, columns: number): string {
	if (NARROW.test(text)) return text.slice(0, columns);
	let end = 0;
	let width = 0;
	for (const grapheme of graphemesOf(text)) {
		width += isWide(grapheme) ? 2 : 1;
		if (width > columns) break;
		end += grapheme.length;
	}
	return text.slice(0, end);
}

/** Whether any character of a text takes two columns. */
export function isWide(text: string): boolean {
	return WIDE.test(text);
}

let segmenter: Intl.Segmenter | undefined;
/** Each grapheme that is found carries a copy of the text that it was found in: texts are looked at in parts. */
const PART = 256;

/** What a reader takes for characters. */
export function graphemesOf(text: string): string[] {
	segmenter ??= new Intl.Segmenter();
	const all: string[] = [];
	for (let at = 0; at < text.length; ) {
		const isCut = isHighSurrogate(text.charCodeAt(at + PART - 1));
		const part = text.slice(at, at + PART - (isCut ? 1 : 0));
		const found = Array.from(segmenter.segment(part), ({ segment }) => segment);
		// The last one may go on in the next part.
		if (at + part.length < text.length && found.length > 1) found.pop();
		for (const grapheme of found) {
			all.push(grapheme);
			at += grapheme.length;
		}
	}
	return all;
}

function isHighSurrogate(unit: number): boolean {
	return unit >= 0xd800 && unit < 0xdc00;
}
