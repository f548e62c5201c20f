const CONTROL_PICTURES = 0x2400;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text from content, made safe for a terminal: control characters, which could move the cursor or
 * fake output, become their visible pictures.
 */
export function visibleText(text: string): string {
	return text.replace(INVISIBLE, picture);
}

/** {@link visibleText} with line breaks and tabs as spaces. */
export function singleLine(text: string): string {
	return visibleText(text.replace(/[\r\n\t]+/g, " "));
}

function picture(character: string): string {
	const code = character.charCodeAt(0);
	if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
	return code === 0x7f ? "␡" : "�";
}
