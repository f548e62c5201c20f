/** Makes something once for each locale, because Intl constructors are slow. */
export function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
	const made = new Map<string, T>();
	return (locale) => {
		const known = made.get(locale) ?? make(locale);
		made.set(locale, known);
		return known;
	};
}
