/** The name of a language in words of the locale; its tag when it has none. */
export function languageText(locale: string, tag: string): string {
	try {
		return new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}
