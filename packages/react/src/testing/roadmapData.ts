import type {
	CompiledRoadmap,
	MapLayer,
	RoadmapData,
	RoadmapEntry,
	RoadmapSection,
	Topic,
} from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";

/** A section as its rows of topic ids; `?` behind an id makes it optional. */
export interface DrawnSection extends Partial<Omit<RoadmapSection, "entries" | "sections">> {
	readonly id: string;
	readonly rows?: readonly (readonly string[])[];
	readonly sections?: readonly DrawnSection[];
}

function bare(id: string): string {
	return id.replace(/\?$/, "");
}

function toSection({ rows = [], sections = [], ...rest }: DrawnSection): RoadmapSection {
	const entries = rows
		.flat()
		.map((id): RoadmapEntry => ({ topic: bare(id), optional: id.endsWith("?"), children: [] }));
	return { title: rest.id, summary: "", ...rest, entries, sections: sections.map(toSection) };
}

function toLayers({ id, rows = [], sections = [] }: DrawnSection): MapLayer[] {
	const own = rows.map((row) => ({
		section: id,
		topics: row.map((topic, index) => ({ topic: bare(topic), column: index + 1 })),
	}));
	return [...own, ...sections.flatMap(toLayers)];
}

/** A compiled roadmap drawn as rows of ids; every prerequisite from an earlier row becomes a line. */
export function roadmapData(
	topics: readonly Topic[],
	sections: readonly DrawnSection[],
	extra: Partial<CompiledRoadmap> = {},
): RoadmapData {
	const layers = sections.flatMap(toLayers);
	const shown = new Set(layers.flatMap((layer) => layer.topics.map((placed) => placed.topic)));
	const lines = topics.flatMap(({ id, requires }) =>
		requiredTopics(requires)
			.filter((from) => shown.has(from) && shown.has(id))
			.map((from) => ({ from, to: id })),
	);
	const columns = Math.max(1, ...layers.map((layer) => layer.topics.length));
	return {
		format: 1,
		locale: "en",
		topics,
		roadmap: {
			id: "demo",
			title: "Demo",
			tags: [],
			aliases: [],
			sources: [],
			meta: {},
			relatedRoadmaps: [],
			introHtml: "",
			sections: sections.map(toSection),
			tracks: [],
			groups: [],
			goals: [],
			layout: { columns, layers, lines },
			...extra,
		},
	};
}
