import type { Outline } from "../../content/outline.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import type { RoadmapTranslation, SectionTranslation } from "../../model/translation.ts";
import type { RoadmapTexts } from "../../schema/roadmapTranslation.ts";
import { flattenSections } from "../flattenSections.ts";

/** The texts that a roadmap's translation gives; it has been held against its source before. */
export function toRoadmapTranslation(
	{ sourceHash: _, ...facts }: RoadmapTexts,
	body: Outline | undefined,
	source: Roadmap,
	stale: boolean,
): RoadmapTranslation {
	const given = flattenSections(body?.sections ?? []);
	const wanted = flattenSections(source.sections);
	const sections = given.map(({ section: { title, summary } }, index) => {
		const texts: SectionTranslation = summary === "" ? { title } : { title, summary };
		return [wanted[index]!.section.id, texts] as const;
	});
	const introHtml = body?.introHtml ?? "";
	return {
		...facts,
		...(introHtml !== "" && { introHtml }),
		sections: new Map(sections),
		stale,
	};
}
