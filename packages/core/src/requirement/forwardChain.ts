import type { RequirementNet } from "./requirementNet.ts";

/** What follows from some topics. */
export interface Consequences {
	/** 1 for every part that holds. */
	readonly holds: Uint8Array;
	/** The parts that came to hold, in an order in which each follows from those before it. */
	readonly order: readonly number[];
}

/**
 * The least fixpoint: what can be learned one after the other, starting from `known`. Any-of circles
 * are decided rightly, because nothing holds through itself. O(parts + mentions).
 *
 * @param allowed - 1 for each learnable part that may be learned; all when absent
 *
 * Source: Dowling and Gallier, "Linear-time algorithms for testing the satisfiability of
 * propositional Horn formulae" (1984).
 */
export function forwardChain(
	net: RequirementNet,
	known: Iterable<number>,
	allowed?: Uint8Array,
): Consequences {
	const { need, owners, size, learnable } = net;
	const holds = new Uint8Array(size);
	const open = need.slice();
	const order: number[] = [];
	const enter = (part: number): void => {
		if (holds[part] === 1) return;
		holds[part] = 1;
		order.push(part);
	};
	for (const topic of known) enter(topic);
	const mayHold = (part: number): boolean =>
		allowed === undefined || learnable[part] === 0 || allowed[part] === 1;
	for (let part = 0; part < size; part++) if (open[part]! <= 0 && mayHold(part)) enter(part);
	for (let head = 0; head < order.length; head++) {
		const part = order[head]!;
		for (let k = owners.offsets[part]!; k < owners.offsets[part + 1]!; k++) {
			const owner = owners.items[k]!;
			if (--open[owner]! <= 0 && mayHold(owner)) enter(owner);
		}
	}
	return { holds, order };
}
