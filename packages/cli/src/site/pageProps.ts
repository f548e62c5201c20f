import type { ReactNode } from "react";
import type { Site } from "./site.ts";
import type { JsonLd } from "./structuredData/jsonLd.ts";

/** What a page says about itself. */
export interface PageProps {
	readonly site: Site;
	/** The page's own address below the root of its edition. */
	readonly url: string;
	readonly title: string;
	readonly description?: string | undefined;
	/** Further names for a search engine. */
	readonly keywords?: readonly string[] | undefined;
	/** What the page is about, for machines. */
	readonly data?: readonly JsonLd[];
	/** Id of the roadmap whose picture a shared link to the page shows. */
	readonly pictureOf?: string | undefined;
	/** Address of what consumers of oEmbed are told about the page. */
	readonly oembed?: string | undefined;
	/** How links reach the root of the whole site; default: relative to the page. */
	readonly toRoot?: (target: string) => string;
	/** Left out of search engines. */
	readonly hidden?: boolean;
	readonly children: ReactNode;
}
