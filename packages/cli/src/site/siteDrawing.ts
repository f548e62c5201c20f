import type { RoadmapData } from "@prereq/core";
import { en, zh } from "@prereq/react/static";
import { describeRoadmap } from "./describeRoadmap.ts";
import { drawMap } from "./drawing/drawMap.ts";
import type { MapDrawing } from "./drawing/mapDrawing.ts";
import { toMapSvg } from "./drawing/toMapSvg.ts";
import { canBePdf, toMapPdf } from "./pdf/toMapPdf.ts";
import type { Site } from "./site.ts";
import { absoluteUrl } from "./siteBase.ts";
import { topicUrl } from "./siteUrl.ts";

/** The map of a roadmap with the site's words for kinds and times. */
export function siteDrawing({ formats, locale }: Site, data: RoadmapData): MapDrawing {
	const labels = locale.split("-")[0] === "zh" ? zh : en;
	return drawMap(data, {
		factsOf: ({ kind, effort }) =>
			[
				...(kind === "topic" ? [] : [labels.kind[kind]]),
				...(effort ? [formats.effortRange(effort)] : []),
			].join(" · "),
	});
}

/** The same as a printable PDF; undefined for letters that its fonts lack. */
export function planSitePdf(site: Site, data: RoadmapData): (() => Uint8Array) | undefined {
	const drawing = siteDrawing(site, data);
	if (!canBePdf(drawing)) return undefined;
	const topicHref = (id: string): string | undefined =>
		absoluteUrl(site.base, site.prefix + topicUrl(id));
	return () => toMapPdf(drawing, { topicHref });
}

/** The same as an SVG file beside the pages; its links are absolute where the host is known. */
export function toSiteSvg(site: Site, data: RoadmapData): string {
	const { roadmap } = data;
	return toMapSvg(siteDrawing(site, data), {
		topicHref: (id) => absoluteUrl(site.base, site.prefix + topicUrl(id)) ?? topicUrl(id),
		description: describeRoadmap(roadmap) ?? roadmap.title,
	});
}
