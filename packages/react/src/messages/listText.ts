/** Short texts in one line; those that are missing are left out. */
export function listText(texts: readonly (string | null | undefined)[]): string {
	return texts.filter(Boolean).join(" · ");
}
