import type { CompiledRoadmap } from "@prereq/core";
import type { Site } from "../site.ts";
import { absoluteUrl } from "../siteBase.ts";
import { HOME, roadmapUrl } from "../siteUrl.ts";
import { embedUrl } from "./embedFiles.ts";
import { FRAME_HEIGHT, frameMarkup } from "./frameMarkup.ts";

/** An answer of an oEmbed provider of type `rich` (oembed.com, 2.3.4.4). */
export interface Oembed {
	readonly version: "1.0";
	readonly type: "rich";
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly html: string;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
}

/** A width that most columns of text have room for. */
const WIDTH = 960;

export function oembedUrl(id: string): string {
	return `${embedUrl(id)}oembed.json`;
}

/** What a consumer of oEmbed is told about a roadmap; undefined while the site's host is unknown. */
export function toOembed(
	site: Pick<Site, "base" | "prefix" | "title">,
	{ id, title }: Pick<CompiledRoadmap, "id" | "title">,
): Oembed | undefined {
	const address = (page: string): string | undefined => absoluteUrl(site.base, site.prefix + page);
	const [home, src, page] = [HOME, embedUrl(id), roadmapUrl(id)].map(address);
	if (home === undefined || src === undefined || page === undefined) return undefined;
	return {
		version: "1.0",
		type: "rich",
		title,
		provider_name: site.title,
		provider_url: home,
		html: frameMarkup({ src, title, page }),
		width: WIDTH,
		height: FRAME_HEIGHT,
	};
}
