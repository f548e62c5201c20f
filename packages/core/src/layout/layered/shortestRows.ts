import type { Edges } from "./edges.ts";
import { networkSimplex } from "./networkSimplex.ts";

/**
 * A row from 0 on for every node such that edges lead downwards and are as short as possible in sum.
 * Every part of the graph that hangs together begins in row 0. `levels` are any such rows from 0 on.
 */
export function shortestRows(edges: Edges, levels: Int32Array): Int32Array {
	const size = levels.length;
	const parts = connectedParts(edges, size);
	// A node above all, joined to each part by an edge of no weight, makes one part of them.
	const joints = [...new Set(parts)];
	const top = size;
	const rows = new Int32Array(size + 1);
	rows.set(levels);
	rows[top] = -1;
	networkSimplex(
		{
			from: joined(
				edges.from,
				joints.map(() => top),
			),
			to: joined(edges.to, joints),
		},
		new Uint8Array(edges.from.length + joints.length).fill(1, 0, edges.from.length),
		rows,
	);
	const first = new Map<number, number>();
	for (let node = 0; node < size; node++)
		first.set(
			parts[node]!,
			Math.min(first.get(parts[node]!) ?? Number.POSITIVE_INFINITY, rows[node]!),
		);
	return levels.map((_, node) => rows[node]! - first.get(parts[node]!)!);
}

/** By node: the smallest node that it hangs together with. */
function connectedParts({ from, to }: Edges, size: number): Int32Array {
	const parts = Int32Array.from({ length: size }, (_, node) => node);
	const rootOf = (node: number) => {
		let at = node;
		while (parts[at] !== at) {
			parts[at] = parts[parts[at]!]!;
			at = parts[at]!;
		}
		return at;
	};
	for (let edge = 0; edge < from.length; edge++) {
		const a = rootOf(from[edge]!);
		const b = rootOf(to[edge]!);
		parts[Math.max(a, b)] = Math.min(a, b);
	}
	return parts.map((_, node) => rootOf(node));
}

function joined(a: Int32Array, b: readonly number[]): Int32Array {
	const all = new Int32Array(a.length + b.length);
	all.set(a);
	all.set(b, a.length);
	return all;
}
