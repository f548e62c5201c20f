/**
 * The address when a link may carry it: http, https, mailto or a relative one. Anything else, such
 * as `javascript:`, gives `undefined`, and the title is shown without a link.
 */
export function safeUrl(url: string): string | undefined {
	// Browsers drop tabs and newlines inside a scheme, and control characters before it.
	const visible = [...url].filter((character) => character > " ").join("");
	const scheme = /^[^/?#]*?:/.exec(visible)?.[0].toLowerCase();
	return scheme === undefined || ["http:", "https:", "mailto:"].includes(scheme) ? url : undefined;
}
