import type { DigraphRecord } from "@prereq/core/graph";

interface Shape {
	readonly topics: number;
	/** Prerequisites of one topic, at most. */
	readonly requires: number;
	/** Share of prerequisites that come later in the hidden order; 0 makes the graph acyclic. */
	readonly backwards: number;
}

/** Records in shuffled order, the same for the same seed. */
export function randomRecords(
	seed: number,
	{ topics, requires, backwards }: Shape,
): DigraphRecord[] {
	const random = mulberry32(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const records = Array.from({ length: topics }, (_, i) => {
		const picked = new Set<number>();
		for (let k = below(requires + 1); k > 0; k--) {
			const candidate = random() < backwards ? below(topics) : below(i);
			if (candidate !== i) picked.add(candidate);
		}
		return { id: `t${i}`, requires: [...picked].map((k) => `t${k}`), key: random() };
	});
	return records
		.sort((a, b) => a.key - b.key)
		.map(({ id, requires: list }) => ({ id, requires: list }));
}

function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
