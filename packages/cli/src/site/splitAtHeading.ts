/** Flat HTML before its first heading of the second level, and the rest. */
export function splitAtHeading(html: string): readonly [opening: string, rest: string] {
	const at = html.search(/<h2[\s>]/);
	return at < 0 ? [html, ""] : [html.slice(0, at), html.slice(at)];
}
