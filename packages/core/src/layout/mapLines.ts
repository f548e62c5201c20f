import { buildDigraph } from "../graph/buildDigraph.ts";
import type { Digraph } from "../graph/digraph.ts";
import { directPrerequisites } from "../graph/neighbours.ts";
import { redundantPrerequisites } from "../graph/redundantPrerequisites.ts";
import type { MapLine } from "../model/compiled.ts";
import type { TopicId } from "../model/id.ts";

/**
 * The direct prerequisites that can be drawn downwards between the rows, without those that a path of
 * other lines already shows. Sorted by the place of the lower, then of the upper end.
 */
export function mapLines(graph: Digraph, rows: readonly (readonly TopicId[])[]): MapLine[] {
	const rowOf = new Map(rows.flatMap((row, i) => row.map((topic) => [topic, i] as const)));
	const placeOf = new Map([...rowOf.keys()].map((topic, i) => [topic, i]));
	const drawn = [...rowOf].map(([id, row]) => ({
		id,
		requires: directPrerequisites(graph, id)
			.filter((from) => (rowOf.get(from) ?? row) < row)
			.sort((a, b) => placeOf.get(a)! - placeOf.get(b)!),
	}));
	const redundant = new Map<TopicId, Set<TopicId>>();
	for (const [from, to] of redundantPrerequisites(buildDigraph(drawn).graph)) {
		const before = redundant.get(to);
		if (before) before.add(from);
		else redundant.set(to, new Set([from]));
	}
	return drawn.flatMap(({ id: to, requires }) =>
		requires.filter((from) => !redundant.get(to)?.has(from)).map((from) => ({ from, to })),
	);
}
