import GithubSlugger from "github-slugger";
import type { ScannedHeading } from "../content/markdownScan.ts";

/** Anchors that links can name: as GitHub makes them of headings, repeated ones numbered. */
export function headingSlugs(headings: readonly ScannedHeading[]): ReadonlySet<string> {
	const slugger = new GithubSlugger();
	return new Set(headings.map(({ text }) => slugger.slug(text)));
}
