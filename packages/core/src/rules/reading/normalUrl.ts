const PLAIN = /^https?:\/\/(?:www\.)?([^/?#]+[^?#]*?)\/*(?:#.*)?$/;
const TRACKING = /^(?:utm_|fbclid$|gclid$|ref$)/;

/** The same address in one form: no `www.`, no trailing slash, no anchor, no tracking parameters. */
export function normalUrl(url: string): string {
	const plain = PLAIN.exec(url)?.[1];
	if (plain !== undefined) return plain;
	if (!URL.canParse(url)) return url;
	const { host, pathname, searchParams } = new URL(url);
	const search = [...searchParams]
		.filter(([name]) => !TRACKING.test(name))
		.map(([name, value]) => `${name}=${value}`)
		.sort();
	const path = host.replace(/^www\./, "") + pathname.replace(/\/+$/, "");
	return search.length === 0 ? path : `${path}?${search.join("&")}`;
}
