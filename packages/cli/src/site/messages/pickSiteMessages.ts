import { en } from "./en.ts";
import type { SiteMessages } from "./siteMessages.ts";
import { zh } from "./zh.ts";

const CATALOGUE: ReadonlyMap<string, SiteMessages> = new Map([
	["en", en],
	["zh", zh],
]);

/** The site's strings for a BCP 47 tag: the nearest catalogue, English when there is none. */
export function pickSiteMessages(locale: string): SiteMessages {
	return CATALOGUE.get(locale.toLowerCase().split("-")[0] ?? "") ?? en;
}
