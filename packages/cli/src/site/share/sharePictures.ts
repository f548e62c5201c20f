import { type CompiledRoadmap, selectRoadmap } from "@prereq/core";
import { describeRoadmap } from "../describeRoadmap.ts";
import { roadmapFacts } from "../roadmapFacts.ts";
import { roadmapSize } from "../roadmapSize.ts";
import type { Site } from "../site.ts";
import { siteDrawing } from "../siteDrawing.ts";
import type { SiteFile } from "../siteFile.ts";
import type { Rasterizer } from "./rasterizer.ts";
import { type ShareTexts, toShareSvg } from "./toShareSvg.ts";

/** Where the picture of a roadmap lies, below the root of its edition. */
function pictureFile(id: string): string {
	return `${id}.png`;
}

/**
 * The pictures for shared links of an edition. A roadmap with a letter that no font has gets none:
 * boxes instead of words would be worse than nothing.
 */
export function planPictures(site: Site, rasterizer: Rasterizer): readonly SiteFile[] {
	return site.curriculum.roadmaps.flatMap((roadmap) => {
		const texts = shareTexts(site, roadmap);
		const data = selectRoadmap(site.curriculum, roadmap.id);
		if (data === undefined || !rasterizer.covers(Object.values(texts).join(""))) return [];
		return [
			{
				path: site.prefix + pictureFile(roadmap.id),
				render: () => rasterizer.toPng(toShareSvg(texts, siteDrawing(site, data))),
			},
		];
	});
}

/** Path of the picture for a roadmap below the root of the site: its own, else the source's. */
export function findPicture(site: Site, id: string | undefined): string | undefined {
	if (id === undefined) return undefined;
	const own = site.prefix + pictureFile(id);
	const source = pictureFile(id);
	return [own, source].find((path) => site.pictures.has(path));
}

function shareTexts(site: Site, roadmap: CompiledRoadmap): ShareTexts {
	return {
		site: site.title,
		title: roadmap.title,
		description: describeRoadmap(roadmap) ?? "",
		facts: roadmapSize(site, roadmapFacts(site, roadmap)).join(" · "),
	};
}
