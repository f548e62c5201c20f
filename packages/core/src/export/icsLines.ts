/** The most octets of a line, its end aside (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** A value of type TEXT: what has a meaning in it is escaped (RFC 5545, 3.3.11), controls are dropped. */
export function icsText(text: string): string {
	return text
		.replace(/\r\n?/g, "\n")
		.replace(/[\\;,]/g, String.raw`\$&`)
		.replaceAll("\n", String.raw`\n`)
		.replace(/(?![\t\n])\p{Cc}/gu, "");
}

/** A content line with its end, folded between characters so that no line is longer than it may be. */
export function icsLine(name: string, value: string): string {
	let folded = "";
	let octets = 0;
	for (const character of `${name}:${value}`) {
		const size = octetsOf(character.codePointAt(0)!);
		if (octets + size > MOST_OCTETS) {
			folded += "\r\n ";
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return `${folded}\r\n`;
}

/** The length of a character in UTF-8; half a surrogate pair becomes the replacement character. */
function octetsOf(codePoint: number): number {
	if (codePoint < 0x80) return 1;
	if (codePoint < 0x800) return 2;
	return codePoint < 0x10000 ? 3 : 4;
}
