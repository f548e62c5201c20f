import { readdirSync, readFileSync } from "node:fs";

/** Texts of the stylesheets and scripts that every page loads. */
export interface SiteAssets {
	/** Looks of the roadmap and of topics. */
	readonly styles: string;
	/** Looks of the pages around them. */
	readonly site: string;
	/** Script that brings the map alive. */
	readonly enhance: string;
	/** Parts of that script which it loads when they are first used, by file name. */
	readonly chunks: ReadonlyMap<string, string>;
}

/** What the build of this package puts beside it for browsers. */
const FOLDER = new URL("./site/", import.meta.url);
const ENTRIES = new Set(["enhance.js", "dev-client.js"]);

/** Reads the built assets. */
export function readSiteAssets(): SiteAssets {
	const chunks = readdirSync(FOLDER).filter((name) => name.endsWith(".js") && !ENTRIES.has(name));
	return {
		styles: readSiteAsset("styles.css"),
		site: readSiteAsset("site.css"),
		enhance: readSiteAsset("enhance.js"),
		chunks: new Map(chunks.map((name) => [name, readSiteAsset(name)])),
	};
}

/** Reads one of them. */
export function readSiteAsset(name: string): string {
	return readFileSync(new URL(name, FOLDER), "utf8");
}
