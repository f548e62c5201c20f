import type { Curriculum, RoadmapEntry, RoadmapSection, TopicId } from "@prereq/core";
import { readCurriculum } from "@prereq/core/node";
import { CONTENT } from "../workspace.ts";

/** The curriculum of this repository, which has no errors. */
export async function readContent(): Promise<Curriculum> {
	const { curriculum } = await readCurriculum(CONTENT);
	if (curriculum === undefined) throw new Error("content/ has errors: run `prereq check content`");
	return curriculum;
}

/** A section and those below it, in the order of the outline. */
export function listSections(section: RoadmapSection): readonly RoadmapSection[] {
	return [section, ...section.sections.flatMap(listSections)];
}

/** What stands under these sections, nested items included, in the order of the outline. */
export function listEntries(sections: readonly RoadmapSection[]): readonly RoadmapEntry[] {
	const withChildren = (entry: RoadmapEntry): RoadmapEntry[] => [
		entry,
		...entry.children.flatMap(withChildren),
	];
	return sections
		.flatMap(listSections)
		.flatMap(({ entries }) => entries)
		.flatMap(withChildren);
}

/** The topics under these sections, in the order of the outline. */
export function listTopics(sections: readonly RoadmapSection[]): readonly TopicId[] {
	return listEntries(sections).map(({ topic }) => topic);
}
