/** The same address in one form: no `www.`, no trailing slash, no anchor, no tracking parameters. */
export function normalUrl(url: string): string {
	if (!URL.canParse(url)) return url;
	const parsed = new URL(url);
	const host = parsed.host.replace(/^www\./, "");
	const search = [...parsed.searchParams]
		.filter(([name]) => !/^(?:utm_|fbclid$|gclid$|ref$)/.test(name))
		.map(([name, value]) => `${name}=${value}`)
		.sort()
		.join("&");
	return `${host}${parsed.pathname.replace(/\/+$/, "")}?${search}`;
}
