/** Width of a text in narrow characters: East Asian ones take two. */
export function textWidth(text: string): number {
	let width = 0;
	for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
	return width;
}
