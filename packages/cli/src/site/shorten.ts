const DESCRIPTION_LENGTH = 160;

/** The first words of a text as a description for search engines; undefined for none. */
export function shorten(text: string): string | undefined {
	if (text.length <= DESCRIPTION_LENGTH) return text || undefined;
	const cut = text.slice(0, DESCRIPTION_LENGTH - 1);
	const space = cut.lastIndexOf(" ");
	return `${cut.slice(0, space > DESCRIPTION_LENGTH / 2 ? space : undefined).trimEnd()}…`;
}
