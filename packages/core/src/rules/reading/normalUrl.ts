const BEGINNING = /^https?:\/\/(?:www\.)?(?=[^/?#\n])/;
const SLASH = 47;
/** An address of which `URL` would change nothing; it takes ten times as long to say so. */
const QUERIED =
	/^https?:\/\/(?:www\.)?([a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+(?:\/[\w~-][\w.~-]*)*)\/*\?([\w=&./~-]*)(?:#.*)?$/;
const TRACKING = /^(?:utm_|(?:fbclid|gclid|ref)=)/;

/** The same address in one form: no `www.`, no trailing slash, no anchor, no tracking parameters. */
export function normalUrl(url: string): string {
	const plain = url.includes("?") ? undefined : plainUrl(url);
	if (plain !== undefined) return plain;
	const queried = QUERIED.exec(url);
	if (queried)
		return withQuery(
			queried[1]!,
			(queried[2] ?? "").split("&").filter((one) => one !== ""),
		);
	if (!URL.canParse(url)) return url;
	const { host, pathname, searchParams } = new URL(url);
	const path = host.replace(/^www\./, "") + pathname.replace(/\/+$/, "");
	return withQuery(
		path,
		Array.from(searchParams, ([name, value]) => `${name}=${value}`),
	);
}

/** Of an address without a query; undefined for what is no address. */
function plainUrl(url: string): string | undefined {
	const start = BEGINNING.exec(url)?.[0].length;
	if (start === undefined) return undefined;
	const anchor = url.indexOf("#", start);
	let end = anchor < 0 ? url.length : anchor;
	while (url.charCodeAt(end - 1) === SLASH) end--;
	return url.slice(start, end);
}

function withQuery(path: string, parameters: readonly string[]): string {
	const search = parameters
		.map((one) => (one.includes("=") ? one : `${one}=`))
		.filter((one) => !TRACKING.test(one))
		.sort();
	return search.length === 0 ? path : `${path}?${search.join("&")}`;
}
