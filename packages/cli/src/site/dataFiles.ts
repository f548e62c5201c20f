import { type CompiledCurriculum, selectRoadmap } from "@prereq/core";
import { jsonFile } from "./jsonFile.ts";
import type { SiteFile } from "./siteFile.ts";
import { ROADMAP_FILES } from "./siteUrl.ts";

/** A compiled curriculum as files: the whole, and what each roadmap needs of it. */
export function dataFiles(curriculum: CompiledCurriculum): readonly SiteFile[] {
	return [
		jsonFile("curriculum.json", () => curriculum),
		...curriculum.roadmaps.map(({ id }) =>
			jsonFile(`${ROADMAP_FILES}${id}.json`, () => selectRoadmap(curriculum, id)),
		),
	];
}
