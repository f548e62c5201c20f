import type { CompiledRoadmap, RoadmapSection } from "@prereq/core";

/** The sections of a roadmap at every depth, by id. */
export function sectionsById(
	roadmap: Pick<CompiledRoadmap, "sections">,
): ReadonlyMap<string, RoadmapSection> {
	const found = new Map<string, RoadmapSection>();
	const pending = [...roadmap.sections];
	for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
		found.set(section.id, section);
		pending.push(...section.sections);
	}
	return found;
}
