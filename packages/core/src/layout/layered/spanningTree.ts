import type { Rows } from "../../graph/rows.ts";
import type { Edges } from "./edges.ts";

/** A spanning tree seen from node 0. */
export interface RootedTree {
	/** Nodes, every parent before its children. */
	readonly order: Int32Array;
	/** The edge to the parent, -1 for the root. */
	readonly parentEdge: Int32Array;
}

/** Walks the tree edges, breadth first; fills and returns `tree`. */
export function rootTree({ from, to }: Edges, incident: Rows, inTree: Uint8Array): RootedTree {
	const { offsets, items } = incident;
	const size = offsets.length - 1;
	const order = new Int32Array(size);
	const parentEdge = new Int32Array(size).fill(-1);
	let count = 1;
	for (let head = 0; head < count; head++) {
		const node = order[head]!;
		const up = parentEdge[node]!;
		for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
			const edge = items[k]!;
			if (inTree[edge] === 0 || edge === up) continue;
			const child = from[edge]! + to[edge]! - node;
			parentEdge[child] = edge;
			order[count++] = child;
		}
	}
	return { order, parentEdge };
}

/** Marks the subtree of a node with 1. */
export function markSubtree({ from, to }: Edges, tree: RootedTree, top: number): Uint8Array {
	const { order, parentEdge } = tree;
	const marks = new Uint8Array(order.length);
	marks[top] = 1;
	for (let i = order.indexOf(top) + 1; i < order.length; i++) {
		const node = order[i]!;
		const edge = parentEdge[node]!;
		if (marks[from[edge]! + to[edge]! - node] === 1) marks[node] = 1;
	}
	return marks;
}

/**
 * A spanning tree of edges that lead exactly one row down. Nodes are drawn together until there is one;
 * edges keep leading downwards. The graph has to be connected.
 */
export function growTightTree({ from, to }: Edges, incident: Rows, rows: Int32Array): Uint8Array {
	const { offsets, items } = incident;
	const inTree = new Uint8Array(from.length);
	const reached = new Uint8Array(rows.length);
	const nodes: number[] = [];
	const reach = (first: number) => {
		reached[first] = 1;
		for (let head = nodes.push(first) - 1; head < nodes.length; head++) {
			const node = nodes[head]!;
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				const edge = items[k]!;
				const other = from[edge]! + to[edge]! - node;
				if (reached[other] === 1 || rows[to[edge]!]! - rows[from[edge]!]! !== 1) continue;
				reached[other] = 1;
				inTree[edge] = 1;
				nodes.push(other);
			}
		}
	};
	reach(0);
	while (nodes.length < rows.length) {
		let shortest = -1;
		let least = Number.POSITIVE_INFINITY;
		for (let edge = 0; edge < from.length; edge++) {
			const slack = rows[to[edge]!]! - rows[from[edge]!]! - 1;
			if (slack >= least || reached[from[edge]!] === reached[to[edge]!]) continue;
			least = slack;
			shortest = edge;
		}
		const isBehind = reached[to[shortest]!] === 0;
		for (const node of nodes) rows[node]! += isBehind ? least : -least;
		inTree[shortest] = 1;
		reach(isBehind ? to[shortest]! : from[shortest]!);
	}
	return inTree;
}
