const TYPES: ReadonlyMap<string, string> = new Map([
	["html", "text/html; charset=utf-8"],
	["css", "text/css; charset=utf-8"],
	["js", "text/javascript; charset=utf-8"],
	["json", "application/json; charset=utf-8"],
	["pdf", "application/pdf"],
	["png", "image/png"],
	["svg", "image/svg+xml; charset=utf-8"],
	["xml", "application/xml; charset=utf-8"],
	["txt", "text/plain; charset=utf-8"],
]);

/** Media type of a file of the site. */
export function mediaType(path: string): string {
	return TYPES.get(path.slice(path.lastIndexOf(".") + 1)) ?? "application/octet-stream";
}
