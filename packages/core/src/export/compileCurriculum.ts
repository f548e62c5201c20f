import { listEntryTopics } from "../curriculum/listTopics.ts";
import { prerequisiteGraph } from "../curriculum/prerequisiteGraph.ts";
import { once } from "../internal/once.ts";
import { type SpineSection, spineLayout } from "../layout/spineLayout.ts";
import { COMPILED_FORMAT, type CompiledCurriculum } from "../model/compiled.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { RoadmapSection } from "../model/roadmap.ts";
import { listLocales } from "./localize/listLocales.ts";
import { localizeCurriculum } from "./localize/localizeCurriculum.ts";

export interface CompileOptions {
	/** BCP 47 tag of the language to compile for; that of the sources when left out. */
	readonly locale?: string;
}

/**
 * Turn a curriculum into plain JSON with the layout of every roadmap: nothing is left to parse or
 * measure. In another locale than that of the sources, whatever no translation gives falls back to the
 * source and is marked with its language.
 * @throws PrereqError `compile/unknown-locale`
 */
export function compileCurriculum(
	curriculum: Curriculum,
	options: CompileOptions = {},
): CompiledCurriculum {
	const { locale = curriculum.locale } = options;
	const parts = localizeCurriculum(curriculum, locale);
	const graph = once(() => prerequisiteGraph(curriculum.topics.values()));
	return {
		format: COMPILED_FORMAT,
		locale,
		locales: listLocales(curriculum),
		topics: [...parts.topics.values()],
		roadmaps: [...parts.roadmaps.values()].map((roadmap) => ({
			...roadmap,
			layout: spineLayout({ sections: spineSections(roadmap.sections), graph: graph() }),
		})),
		roles: [...parts.roles.values()],
		transitions: [...parts.transitions.values()],
		pathways: [...parts.pathways.values()],
		sources: [...curriculum.config.sources.values()],
	};
}

function spineSections(sections: readonly RoadmapSection[]): SpineSection[] {
	return sections.flatMap((section) => [
		{ id: section.id, topics: listEntryTopics(section.entries) },
		...spineSections(section.sections),
	]);
}
