/** The first of some hosts that an address is on, or on a subdomain of. */
export function hostAmong(url: string, hosts: readonly string[]): string | undefined {
	if (!URL.canParse(url)) return undefined;
	const { hostname } = new URL(url);
	return hosts.find((host) => hostname === host || hostname.endsWith(`.${host}`));
}
