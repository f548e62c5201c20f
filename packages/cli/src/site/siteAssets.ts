import { readdirSync, readFileSync } from "node:fs";
import { EMBED_FILES } from "./embed/embedFiles.ts";

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
	/** What pages of others load, by file name. */
	readonly embed: ReadonlyMap<string, string>;
}

/** What the build of this package puts beside it for browsers. */
const FOLDER = new URL("./site/", import.meta.url);
const ENTRIES = new Set(["enhance.js", "dev-client.js", EMBED_FILES.frame, EMBED_FILES.host]);

/** Reads the built assets. */
export function readSiteAssets(): SiteAssets {
	const chunks = readdirSync(FOLDER).filter((name) => name.endsWith(".js") && !ENTRIES.has(name));
	return {
		styles: readSiteAsset("styles.css"),
		site: readSiteAsset("site.css"),
		enhance: readSiteAsset("enhance.js"),
		chunks: new Map(chunks.map((name) => [name, readSiteAsset(name)])),
		embed: new Map([
			...OWN.map((name): [string, string] => [name, readSiteAsset(name)]),
			...FROM_REACT.map(([name, entry]): [string, string] => [name, readPackageFile(entry)]),
		]),
	};
}

const OWN = [EMBED_FILES.frame, EMBED_FILES.host, EMBED_FILES.framePage];
/** Files that stand alone, to be copied. */
const FROM_REACT = [
	[EMBED_FILES.element, "@prereq/react/element"],
	[EMBED_FILES.enhance, "@prereq/react/enhance-page.js"],
	[EMBED_FILES.tools, "@prereq/react/tools.js"],
	[EMBED_FILES.styles, "@prereq/react/styles.css"],
] as const;

function readPackageFile(entry: string): string {
	return readFileSync(new URL(import.meta.resolve(entry)), "utf8");
}

/** Reads one of them. */
export function readSiteAsset(name: string): string {
	return readFileSync(new URL(name, FOLDER), "utf8");
}
