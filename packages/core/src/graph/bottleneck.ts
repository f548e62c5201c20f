import { closureSums } from "./closureSums.ts";
import { type Digraph, unseal } from "./digraph.ts";
import { GraphError } from "./graphError.ts";
import { positioned } from "./positioned.ts";
import { reachableFrom } from "./reachable.ts";
import { hasItem } from "./rows.ts";

/** What hangs on one prerequisite being listed. */
export interface Bottleneck {
	/** Pairs of topics of which one needs the other only by way of this prerequisite. */
	readonly lost: number;
	/** `lost` as a share of all pairs of which one needs the other: 0 … 1. */
	readonly share: number;
	/** The topics that need the prerequisite only by way of this listing, nearest first. */
	readonly topics: readonly string[];
}

/**
 * How much of the graph depends on `topic` requiring `prerequisite` (Metacademy's bottleneck score). A
 * high share on a weak reason is worth a second look. O(prerequisites of the prerequisite × graph).
 * @throws CycleError, GraphError `graph/unknown-id`, also when `topic` does not require `prerequisite` itself
 */
export function edgeBottleneck(graph: Digraph, prerequisite: string, topic: string): Bottleneck {
	const dense = unseal(graph);
	const from = dense.indexOf(prerequisite);
	const to = dense.indexOf(topic);
	const { offsets, items } = dense.dependents;
	if (!hasItem(items, to, offsets[from]!, offsets[from + 1]!)) {
		throw new GraphError(
			"graph/unknown-id",
			`Unexpected pair, \`${topic}\` does not itself require \`${prerequisite}\``,
		);
	}
	const pairs = closureSums(positioned(dense, "prerequisites")).reduce((sum, n) => sum + n, 0);
	const behind = reachableFrom(dense, to, dense.dependents);
	const ahead = reachableFrom(dense, from, dense.prerequisites);
	const topics = unreachedWithout(from);
	let lost = topics.length;
	for (let i = 1; i < ahead.length; i++) lost += unreachedWithout(ahead[i]!).length;
	return { lost, share: lost / pairs, topics: dense.idsOf(topics) };

	/** Which of the topics behind the edge `start` does not reach when the edge is taken away. */
	function unreachedWithout(start: number): number[] {
		const { marks, epoch } = dense.freshMarks();
		const stack = [start];
		for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
			for (let k = offsets[at]!; k < offsets[at + 1]!; k++) {
				const next = items[k]!;
				if (marks[next] === epoch || (at === from && next === to)) continue;
				marks[next] = epoch;
				stack.push(next);
			}
		}
		return behind.filter((reached) => marks[reached] !== epoch);
	}
}
