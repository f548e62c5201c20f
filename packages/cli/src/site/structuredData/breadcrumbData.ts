import type { Site } from "../site.ts";
import { HOME } from "../siteUrl.ts";
import type { JsonLd } from "./jsonLd.ts";
import { pageAddress } from "./pageAddress.ts";

/** A page on the way to another one. */
export interface Crumb {
	readonly title: string;
	/** Address below the root of the edition. */
	readonly url: string;
}

/** The way from the start page to a page, which comes last. */
export function breadcrumbData(site: Site, crumbs: readonly Crumb[]): JsonLd {
	const address = pageAddress(site, crumbs.at(-1)?.url ?? HOME);
	return {
		"@type": "BreadcrumbList",
		itemListElement: [{ title: site.title, url: HOME }, ...crumbs].map(({ title, url }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: title,
			item: address(url),
		})),
	};
}
