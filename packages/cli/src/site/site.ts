import type { CompiledCurriculum } from "@prereq/core";
import type { AssetPaths } from "./assetFiles.ts";
import type { SiteMessages } from "./messages/siteMessages.ts";
import type { SiteBase } from "./siteBase.ts";
import type { SiteFormats } from "./siteFormats.ts";
import type { SiteIndex } from "./siteIndex.ts";

/** The site in one language; the one of the sources lies at the root. */
export interface Edition {
	/** BCP 47 tag. */
	readonly locale: string;
	/** Its folder below the root, empty or with a slash at the end. */
	readonly prefix: string;
}

/** What every page of a site knows. */
export interface Site extends Edition {
	readonly title: string;
	/** What the start page promises, in the language of the pages. */
	readonly description: string | undefined;
	/** Tag of the language of the title, when it is not that of the pages. */
	readonly titleLanguage: string | undefined;
	readonly base: SiteBase;
	readonly curriculum: CompiledCurriculum;
	readonly index: SiteIndex;
	readonly assets: AssetPaths;
	readonly messages: SiteMessages;
	readonly formats: SiteFormats;
	/** Every language there is, that of the sources first. */
	readonly editions: readonly Edition[];
	/** Paths of the pictures for shared links, below the root of the whole site. */
	readonly pictures: ReadonlySet<string>;
	/** Addresses of further scripts, as they stand in the page. */
	readonly scripts: readonly string[];
}
