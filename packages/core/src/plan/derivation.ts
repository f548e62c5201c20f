import type { OpenProblem } from "../requirement/openProblem.ts";
import { rowOf } from "../requirement/rows.ts";

/** The parts that hold when exactly the `learned` ones are learned, each after what it needs. */
export function derive(problem: OpenProblem, learned: Uint8Array): Uint8Array {
	const { size, need, owners, learnable } = problem;
	const holds = new Uint8Array(size);
	const open = need.slice();
	const order: number[] = [];
	const enter = (part: number): void => {
		if (holds[part] === 1 || (learnable[part] === 1 && learned[part] === 0)) return;
		holds[part] = 1;
		order.push(part);
	};
	for (let part = 0; part < size; part++) if (open[part]! <= 0) enter(part);
	for (let head = 0; head < order.length; head++) {
		const part = order[head]!;
		for (let k = owners.offsets[part]!; k < owners.offsets[part + 1]!; k++) {
			const owner = owners.items[k]!;
			if (--open[owner]! <= 0) enter(owner);
		}
	}
	return holds;
}

/** What a solution must not lose. */
export interface Keep {
	readonly weights: Float64Array;
	readonly needed: Uint8Array;
	readonly roots: readonly number[];
}

/** Takes out what `roots` can do without, the heaviest first; parts marked in `needed` stay. */
export function dropRedundant(problem: OpenProblem, learned: Uint8Array, keep: Keep): Uint8Array {
	const { weights, roots } = keep;
	const fixed = keep.needed.slice();
	let holds = derive(problem, learned);
	for (;;) {
		markNeeded(problem, holds, fixed, roots);
		const kept = learnedIn(problem, holds);
		const candidates = Array.from(kept.keys()).filter(
			(part) => kept[part] === 1 && fixed[part] === 0,
		);
		if (candidates.length === 0) return kept;
		const heaviest = candidates.reduce((a, b) => (weights[b]! > weights[a]! ? b : a));
		kept[heaviest] = 0;
		const rest = derive(problem, kept);
		if (roots.every((root) => rest[root] === 1)) holds = rest;
		else fixed[heaviest] = 1;
	}
}

/** Marks what must stay because something that must stay has no member to spare. */
function markNeeded(
	{ members, need }: OpenProblem,
	holds: Uint8Array,
	fixed: Uint8Array,
	roots: readonly number[],
): void {
	const seen = new Set(roots);
	for (const [part, is] of fixed.entries()) if (is === 1) seen.add(part);
	for (const part of seen) {
		fixed[part] = 1;
		const holding = rowOf(members, part).filter((member) => holds[member] === 1);
		if (holding.length === need[part]) for (const member of holding) seen.add(member);
	}
}

function learnedIn({ learnable }: OpenProblem, holds: Uint8Array): Uint8Array {
	return holds.map((held, part) => held & learnable[part]!);
}
