const WIDE =
	/\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
const NARROW = /^[ -~]*$/;

/** Columns that text takes in a terminal: none for combining marks, two for East Asian and emoji. */
export function displayWidth(text: string): number {
	if (NARROW.test(text)) return text.length;
	let width = 0;
	for (const { segment } of new Intl.Segmenter().segment(text)) width += WIDE.test(segment) ? 2 : 1;
	return width;
}
