import type { CompiledRoadmap, RoadmapSection, Topic, TopicKind } from "@prereq/core";
import { emptyProgress, type Measure, measureProgress } from "@prereq/core/progress";
import type { Site } from "./site.ts";

/** What a section asks for at a glance. */
export interface SectionFacts {
	readonly section: RoadmapSection;
	readonly topics: number;
	/** Likely minutes, choices counted once. */
	readonly effort: number;
}

/** What a roadmap asks for at a glance. */
export interface RoadmapFacts {
	/** Topics that count towards the total. */
	readonly topics: number;
	readonly optional: number;
	/** Likely minutes, choices counted once. */
	readonly effort: number;
	/** How many of its topics are projects or checkpoints. */
	readonly kinds: ReadonlyMap<TopicKind, number>;
	/** The outermost sections. */
	readonly sections: readonly SectionFacts[];
}

/** Measures a roadmap as somebody who starts with nothing meets it. */
export function roadmapFacts({ curriculum, index }: Site, roadmap: CompiledRoadmap): RoadmapFacts {
	const measure = measureProgress({
		roadmap,
		topics: curriculum.topics,
		progress: emptyProgress(),
	});
	const listed = (index.order.get(roadmap.id) ?? []).flatMap((id) => index.topics.get(id) ?? []);
	const topics = countAll(measure);
	return {
		topics,
		optional: listed.length - topics,
		effort: measure.total,
		kinds: countKinds(listed),
		sections: roadmap.sections.map((section) => {
			const scope = measure.sections.get(section.id);
			return { section, topics: countAll(scope), effort: scope?.total ?? 0 };
		}),
	};
}

function countAll(measure: Pick<Measure, "counts"> | undefined): number {
	return Object.values(measure?.counts ?? {}).reduce((sum, count) => sum + count, 0);
}

function countKinds(topics: readonly Topic[]): ReadonlyMap<TopicKind, number> {
	const kinds = new Map<TopicKind, number>();
	for (const { kind } of topics) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	return kinds;
}
