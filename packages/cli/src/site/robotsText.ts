import { absoluteUrl, type SiteBase } from "./siteBase.ts";

/**
 * What crawlers look for at the root of a host; undefined where the host is unknown or the site is
 * only a part of it, because there nobody would read it.
 */
export function toRobotsText(base: SiteBase): string | undefined {
	if (base.origin === undefined || base.path !== "/") return undefined;
	return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(base, "sitemap.xml")}\n`;
}
