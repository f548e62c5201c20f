import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Texts of the stylesheets and scripts that every page loads. */
export interface SiteAssets {
	/** Looks of the roadmap and of topics. */
	readonly styles: string;
	/** Looks of the pages around them. */
	readonly site: string;
	/** Script that brings the map alive. */
	readonly enhance: string;
}

/** Reads the built assets of this package and of `@prereq/react`. */
export function readSiteAssets(): SiteAssets {
	const { resolve } = createRequire(import.meta.url);
	return {
		styles: readFileSync(resolve("@prereq/react/styles.css"), "utf8"),
		enhance: readFileSync(resolve("@prereq/react/enhance"), "utf8"),
		site: readFileSync(new URL("./site.css", import.meta.url), "utf8"),
	};
}
