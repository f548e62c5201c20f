/** The words of a text as an id in lower-case kebab case; empty when it has none. */
export function toId(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).join("-");
}
