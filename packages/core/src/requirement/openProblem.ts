import { forwardChain } from "./forwardChain.ts";
import type { RequirementNet } from "./requirementNet.ts";
import { packRows, type Rows, rowOf, turnRows } from "./rows.ts";

/**
 * What is still open of a goal: the parts that are neither known nor beyond reach and that lie below
 * the goal without anything known in between. Numbered afresh, the goal first.
 */
export interface OpenProblem {
	readonly net: RequirementNet;
	/** The part of the net, by number. */
	readonly parts: Int32Array;
	readonly numberOf: ReadonlyMap<number, number>;
	readonly size: number;
	/** How many members still have to hold; never more than there are. */
	readonly need: Int32Array;
	readonly members: Rows;
	readonly owners: Rows;
	/** 1 for what is learned. */
	readonly learnable: Uint8Array;
	/** Members before owners, as far as circles allow. */
	readonly order: Int32Array;
	readonly cyclic: boolean;
}

/** A goal that no order of learning reaches. */
export const UNREACHABLE = "unreachable";

/**
 * The open part of a net's goal; size 0 when the goal holds already. Cutting at what is known is
 * Metacademy's rule: what is needed only below a known topic is not needed.
 */
export function openProblem(
	net: RequirementNet,
	known: Iterable<number>,
): OpenProblem | typeof UNREACHABLE {
	const start = [...known];
	const { holds } = forwardChain(net, start, new Uint8Array(net.size));
	const reachable = forwardChain(net, start).holds;
	if (reachable[net.goal] !== 1) return UNREACHABLE;
	const isOpen = (part: number): boolean => holds[part] === 0 && reachable[part] === 1;
	const parts: number[] = holds[net.goal] === 1 ? [] : [net.goal];
	const numberOf = new Map(parts.map((part) => [part, 0]));
	for (const part of parts) {
		for (const member of rowOf(net.members, part)) {
			if (!isOpen(member) || numberOf.has(member)) continue;
			numberOf.set(member, parts.length);
			parts.push(member);
		}
	}
	const need = new Int32Array(parts.length);
	const members = parts.map((part, number) => {
		const row = rowOf(net.members, part);
		need[number] = net.need[part]! - row.filter((member) => holds[member] === 1).length;
		return Array.from(row.filter(isOpen), (member) => numberOf.get(member)!);
	});
	const rows = packRows(members);
	const { order, cyclic } = membersFirst(rows);
	return {
		net,
		parts: Int32Array.from(parts),
		numberOf,
		size: parts.length,
		need,
		members: rows,
		owners: turnRows(rows),
		learnable: Uint8Array.from(parts, (part) => net.learnable[part]!),
		order,
		cyclic,
	};
}

/** Depth-first post-order from the first row, without recursion. */
function membersFirst(members: Rows): { order: Int32Array; cyclic: boolean } {
	const size = members.offsets.length - 1;
	const state = new Uint8Array(size);
	const next = members.offsets.slice(0, size);
	const order: number[] = [];
	let cyclic = false;
	for (const path = size === 0 ? [] : [0]; path.length > 0; ) {
		const part = path.at(-1)!;
		state[part] = 1;
		if (next[part] === members.offsets[part + 1]) {
			state[part] = 2;
			order.push(part);
			path.pop();
			continue;
		}
		const member = members.items[next[part]!++]!;
		if (state[member] === 0) path.push(member);
		else if (state[member] === 1) cyclic = true;
	}
	return { order: Int32Array.from(order), cyclic };
}
