import { listEntryTopics } from "../curriculum/listTopics.ts";
import { prerequisiteGraph } from "../curriculum/prerequisiteGraph.ts";
import type { Digraph } from "../graph/digraph.ts";
import { type SpineSection, spineLayout } from "../layout/spineLayout.ts";
import { COMPILED_FORMAT, type CompiledCurriculum } from "../model/compiled.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { RoadmapSection } from "../model/roadmap.ts";

/** Turn a curriculum into plain JSON with the layout of every roadmap: nothing is left to parse or measure. */
export function compileCurriculum(curriculum: Curriculum): CompiledCurriculum {
	const graph: Digraph = prerequisiteGraph(curriculum.topics.values());
	return {
		format: COMPILED_FORMAT,
		locale: curriculum.locale,
		locales: [...new Set([curriculum.locale, ...curriculum.translations.keys()])],
		topics: [...curriculum.topics.values()],
		roadmaps: [...curriculum.roadmaps.values()].map((roadmap) => ({
			...roadmap,
			layout: spineLayout({ sections: spineSections(roadmap.sections), graph }),
		})),
		roles: [...curriculum.roles.values()],
		transitions: [...curriculum.transitions.values()],
		pathways: [...curriculum.pathways.values()],
		sources: [...curriculum.config.sources.values()],
	};
}

function spineSections(sections: readonly RoadmapSection[]): SpineSection[] {
	return sections.flatMap((section) => [
		{ id: section.id, topics: listEntryTopics(section.entries) },
		...spineSections(section.sections),
	]);
}
