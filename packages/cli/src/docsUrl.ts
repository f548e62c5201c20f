import manifest from "../package.json" with { type: "json" };

/**
 * Absolute address of a page of the documentation, given its path in the repository (or that address);
 * undefined as long as the package says no `homepage`.
 */
export function docsUrl(
	path: string,
	home: string | undefined = (manifest as { readonly homepage?: string }).homepage,
): string | undefined {
	if (/^https?:/.test(path)) return path;
	const base = home?.replace(/#.*$/, "").replace(/\/?$/, "/");
	return base === undefined ? undefined : new URL(path, base).href;
}
