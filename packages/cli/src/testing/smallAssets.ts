import type { SiteAssets } from "../site/siteAssets.ts";

/** Stands in for the built assets of other packages, which are not there when this package is tested alone. */
export const readSiteAssets = (): SiteAssets => ({
	styles: ".prereq{}",
	site: "body{}",
	enhance: "export {};",
	chunks: new Map(),
	embed: new Map(),
});
