import type { Site } from "../site.ts";
import { absoluteUrl } from "../siteBase.ts";
import { relativeUrl } from "../siteUrl.ts";

/**
 * How the data of a page names another page of its edition: by the published address, or, where that is
 * unknown, relative to the page itself.
 */
export function pageAddress(site: Site, from: string): (page: string) => string {
	return (page) => absoluteUrl(site.base, site.prefix + page) ?? relativeUrl(from, page);
}
