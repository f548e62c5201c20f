import type { Rows } from "../../graph/rows.ts";
import { type Edges, groupRows } from "./edges.ts";
import { growTightTree, markSubtree, type RootedTree, rootTree } from "./spanningTree.ts";

/** Pivots per node after which the rows are good enough: degenerate pivots might go round in circles. */
const MOST_PIVOTS = 4;

/**
 * Makes edges as short as possible in sum (network simplex, Gansner et al. 1993, §2). `rows` gives every
 * node a row such that each edge leads down at least one; the graph has to be connected. An edge of weight
 * 0 keeps its direction and may have any length. Changes `rows` in place.
 *
 * The cut value of a tree edge is the sum of out-weights less in-weights over one side of it, as edges
 * inside the side cancel out: it is summed up anew after each pivot instead of being kept up to date.
 */
export function networkSimplex(edges: Edges, weights: Uint8Array, rows: Int32Array): void {
	const { from, to } = edges;
	const balance = new Int32Array(rows.length);
	for (let edge = 0; edge < from.length; edge++) {
		balance[from[edge]!]! += weights[edge]!;
		balance[to[edge]!]! -= weights[edge]!;
	}
	const incident = incidentEdges(edges, rows.length);
	const inTree = growTightTree(edges, incident, rows);
	for (let pivot = 0; pivot < MOST_PIVOTS * rows.length; pivot++) {
		const tree = rootTree(edges, incident, inTree);
		const child = loosestChild(edges, tree, balance);
		if (child < 0) return;
		const leaving = tree.parentEdge[child]!;
		const below = markSubtree(edges, tree, child);
		const leadsOut = from[leaving] === child ? 1 : 0;
		let entering = -1;
		let least = Number.POSITIVE_INFINITY;
		for (let edge = 0; edge < from.length; edge++) {
			if (below[to[edge]!] !== leadsOut || below[from[edge]!] === leadsOut) continue;
			const slack = rows[to[edge]!]! - rows[from[edge]!]! - 1;
			if (slack >= least) continue;
			least = slack;
			entering = edge;
		}
		const shift = leadsOut === 1 ? -least : least;
		for (let node = 0; node < rows.length; node++) if (below[node] === 1) rows[node]! += shift;
		inTree[leaving] = 0;
		inTree[entering] = 1;
	}
}

function incidentEdges({ from, to }: Edges, size: number): Rows {
	const ends = new Int32Array(2 * from.length);
	ends.set(from);
	ends.set(to, from.length);
	return groupRows(
		size,
		ends,
		ends.map((_, i) => i % from.length),
	);
}

/** The node whose parent edge has the most negative cut value, -1 when none has. */
function loosestChild({ from, to }: Edges, tree: RootedTree, balance: Int32Array): number {
	const { order, parentEdge } = tree;
	const sums = balance.slice();
	let loosest = -1;
	let worst = 0;
	for (let i = order.length - 1; i > 0; i--) {
		const child = order[i]!;
		const edge = parentEdge[child]!;
		const sum = sums[child]!;
		const cut = from[edge] === child ? sum : -sum;
		if (cut < worst) {
			worst = cut;
			loosest = child;
		}
		sums[from[edge]! + to[edge]! - child]! += sum;
	}
	return loosest;
}
