import type { CompiledCurriculum } from "@prereq/core";
import type { AssetPaths } from "./assetFiles.ts";
import type { SiteBase } from "./siteBase.ts";
import type { SiteIndex } from "./siteIndex.ts";

/** What every page of a site knows. */
export interface Site {
	readonly title: string;
	readonly description: string | undefined;
	readonly base: SiteBase;
	readonly curriculum: CompiledCurriculum;
	readonly index: SiteIndex;
	readonly assets: AssetPaths;
	/** Addresses of further scripts, as they stand in the page. */
	readonly scripts: readonly string[];
}
