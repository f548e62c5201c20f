import type { RoadmapSection } from "../model/roadmap.ts";

/** A section with the number of sections around it. */
export interface FlatSection {
	readonly section: RoadmapSection;
	readonly depth: number;
}

/** A section tree in reading order. */
export function flattenSections(sections: readonly RoadmapSection[], depth = 0): FlatSection[] {
	return sections.flatMap((section) => [
		{ section, depth },
		...flattenSections(section.sections, depth + 1),
	]);
}
