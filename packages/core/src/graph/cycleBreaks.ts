import type { CostlyEdge } from "./costlyEdge.ts";
import { type CyclicCore, cyclicCore } from "./cyclicCore.ts";
import { type Digraph, unseal } from "./digraph.ts";
import { feedbackArcs } from "./feedbackArcs.ts";
import { badWeight } from "./weights.ts";

/** What it would cost to drop a prerequisite: greater than 0 and finite. */
export type DropCost = (prerequisite: string, topic: string) => number;

/**
 * Prerequisites to drop so that no cycle is left, as `[prerequisite, topic]`, by topic and then by
 * prerequisite in id order. Give a soft prerequisite a lower cost than one without a reason, and that a
 * lower one than the rest; without costs each counts 1.
 *
 * The cheapest choice in every strongly connected component of at most 15 topics; in larger ones that of
 * Eades, Lin and Smyth (1993), of which none could stay. The same for any order of the records.
 * @throws GraphError `graph/bad-weight`
 */
export function suggestCycleBreaks(
	graph: Digraph,
	costOf: DropCost = () => 1,
): [prerequisite: string, topic: string][] {
	const { table } = unseal(graph);
	const core = cyclicCore(unseal(graph));
	if (!core) return [];
	const idOf = (number: number) => table.ids[core.topics[number]!]!;
	const cost = (from: number, to: number) => {
		const price = costOf(idOf(from), idOf(to));
		if (price > 0 && price < Number.POSITIVE_INFINITY) return price;
		throw badWeight(`${idOf(from)} → ${idOf(to)}`, price);
	};
	return cyclicParts(core, cost)
		.flatMap(({ members, edges }) =>
			feedbackArcs(members.length, edges).map(
				({ from, to }) => [members[from]!, members[to]!] as const,
			),
		)
		.sort(([from, to], [otherFrom, otherTo]) => to - otherTo || from - otherFrom)
		.map(([from, to]) => [idOf(from), idOf(to)]);
}

interface CyclicPart {
	/** Numbers in the core, ascending. */
	readonly members: readonly number[];
	/** Between positions in `members`. */
	readonly edges: readonly CostlyEdge[];
}

function cyclicParts(core: CyclicCore, cost: (from: number, to: number) => number): CyclicPart[] {
	const { component } = core;
	const { offsets, items } = core.prerequisites;
	const parts = new Map<number, { members: number[]; edges: CostlyEdge[] }>();
	const position = new Int32Array(component.length);
	for (let number = 0; number < component.length; number++) {
		const part = parts.get(component[number]!) ?? { members: [], edges: [] };
		parts.set(component[number]!, part);
		position[number] = part.members.push(number) - 1;
	}
	for (let to = 0; to < component.length; to++) {
		for (let k = offsets[to]!; k < offsets[to + 1]!; k++) {
			const from = items[k]!;
			if (component[from] !== component[to]) continue;
			const edge = { from: position[from]!, to: position[to]!, cost: cost(from, to) };
			parts.get(component[to]!)!.edges.push(edge);
		}
	}
	return [...parts.values()];
}
