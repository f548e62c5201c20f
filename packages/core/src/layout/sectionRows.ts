import type { Digraph } from "../graph/digraph.ts";
import { levels } from "../graph/levels.ts";
import { restrictTo } from "../graph/restrictTo.ts";
import type { TopicId } from "../model/id.ts";

/**
 * Cuts the topics of a section into rows of at most `columns`: what has a prerequisite in the section,
 * be it through topics elsewhere, comes in a later row. Topics of one level keep the author's order.
 * @throws GraphError `graph/unknown-id`, CycleError
 */
export function sectionRows(
	graph: Digraph,
	topics: readonly TopicId[],
	columns: number,
): TopicId[][] {
	const byLevel: TopicId[][] = [];
	for (const [topic, level] of levels(restrictTo(graph, topics))) {
		while (byLevel.length <= level) byLevel.push([]);
		byLevel[level]!.push(topic);
	}
	return byLevel.flatMap((level) => cutEvenly(level, columns));
}

/** As few rows as possible, their lengths at most one apart: five topics in fours are 3 + 2, not 4 + 1. */
function cutEvenly<T>(items: readonly T[], most: number): T[][] {
	const count = Math.ceil(items.length / most);
	const cut = (row: number) => Math.ceil((row * items.length) / count);
	return Array.from({ length: count }, (_, row) => items.slice(cut(row), cut(row + 1)));
}
