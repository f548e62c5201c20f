import type { Digraph } from "../graph/digraph.ts";
import type { MapLayer, RoadmapLayout } from "../model/compiled.ts";
import type { SectionId, TopicId } from "../model/id.ts";
import { LayoutError } from "./layoutError.ts";
import { mapLines } from "./mapLines.ts";
import { firstColumn, orderRows } from "./orderRows.ts";
import { sectionRows } from "./sectionRows.ts";

/** A section with its topics, in the author's order. */
export interface SpineSection {
	readonly id: SectionId;
	readonly topics: readonly TopicId[];
}

export interface SpineLayoutInput {
	/** In order, flattened. */
	readonly sections: readonly SpineSection[];
	/** Has every topic of the sections, and may have more. */
	readonly graph: Digraph;
	/** Topics side by side, at least 1; 4 when left out. */
	readonly columns?: number;
}

/**
 * Draws a roadmap in whole numbers: sections one below the other, each cut into rows in which a
 * prerequisite inside the section always stands above what requires it. A topic listed more than once
 * is drawn where it comes first. The drawing does not depend on the order of the graph's records.
 * @throws LayoutError `layout/bad-option`, GraphError `graph/unknown-id`, CycleError
 */
export function spineLayout({ sections, graph, columns = 4 }: SpineLayoutInput): RoadmapLayout {
	if (!Number.isInteger(columns) || columns < 1) {
		throw new LayoutError(
			"layout/bad-option",
			`Unexpected \`columns\` \`${columns}\`, expected a whole number from 1 on`,
		);
	}
	const placed = new Set<TopicId>();
	const rows: TopicId[][] = [];
	const sectionOf: SectionId[] = [];
	for (const { id, topics } of sections) {
		const fresh = topics.filter((topic) => !placed.has(topic) && placed.add(topic));
		for (const row of sectionRows(graph, fresh, columns)) {
			rows.push(row);
			sectionOf.push(id);
		}
	}
	const lines = mapLines(graph, rows);
	const layers = orderRows(rows, lines, columns).map(
		(row, i): MapLayer => ({
			section: sectionOf[i]!,
			topics: row.map((topic, k) => ({ topic, column: firstColumn(row, columns) + k })),
		}),
	);
	return { columns, layers, lines };
}
