import { clearBit, eachBit, setBit } from "../requirement/bitRows.ts";
import type { Landmarks } from "../requirement/landmarks.ts";
import type { OpenProblem } from "../requirement/openProblem.ts";

/**
 * A partial solution: what it is committed to, what it rules out, and what follows from both. Every
 * change can be undone.
 */
export class SearchState {
	readonly problem: OpenProblem;
	readonly landmarks: Landmarks;
	readonly weights: Float64Array;
	/** 1 for parts that have to hold. */
	readonly committed: Uint8Array;
	/** 1 for parts that must not be used. */
	readonly banned: Uint8Array;
	/** Members that hold, by part. */
	readonly holding: Int32Array;
	/** The columns of committed learnable parts. */
	readonly learned: Uint32Array;
	/** Committed parts of which some members have to be chosen, in order of commitment. */
	readonly choices: number[] = [];
	/** Weight of everything learned. */
	cost = 0;
	readonly #usable: Int32Array;
	readonly #trail: number[] = [];

	constructor(problem: OpenProblem, landmarks: Landmarks, weights: Float64Array) {
		this.problem = problem;
		this.landmarks = landmarks;
		this.weights = weights;
		this.committed = new Uint8Array(problem.size);
		this.banned = new Uint8Array(problem.size);
		this.holding = new Int32Array(problem.size);
		this.learned = new Uint32Array((landmarks.columns.length + 31) >>> 5);
		const { offsets } = problem.members;
		this.#usable = Int32Array.from(problem.need, (_, part) => offsets[part + 1]! - offsets[part]!);
	}

	/** A point to return to. */
	get mark(): number {
		return this.#trail.length;
	}

	/** Whether a part holds in what is committed: what is learned by commitment, a gate by its members. */
	holds(part: number): boolean {
		if (this.problem.learnable[part] === 1) return this.committed[part] === 1;
		return this.holding[part]! >= this.problem.need[part]!;
	}

	/** Requires a part and all that follows; false when that cannot be. */
	commit(start: number): boolean {
		const { problem, landmarks } = this;
		const pending = [start];
		for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
			if (this.committed[part] === 1) continue;
			if (this.banned[part] === 1) return false;
			const held = this.holds(part);
			this.committed[part] = 1;
			this.#trail.push(part);
			const { offsets, items } = problem.members;
			const from = offsets[part]!;
			const to = offsets[part + 1]!;
			if (problem.need[part] === to - from) {
				for (let k = from; k < to; k++) pending.push(items[k]!);
			} else {
				this.choices.push(part);
			}
			if (problem.learnable[part] === 1) this.#learn(part);
			if (landmarks.rows !== undefined) {
				eachBit(landmarks.rows.row(part), this.learned, (column) => {
					pending.push(landmarks.columns[column]!);
				});
			}
			if (!held && this.holds(part)) this.#spread(part, 1);
		}
		return true;
	}

	/** Rules a part out, and all that cannot hold without it; false when a commitment needs it. */
	ban(start: number): boolean {
		const { problem } = this;
		const pending = [start];
		for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
			if (this.banned[part] === 1 || this.holds(part)) continue;
			if (this.committed[part] === 1) return false;
			this.banned[part] = 1;
			this.#trail.push(~part);
			const { offsets, items } = problem.owners;
			for (let k = offsets[part]!; k < offsets[part + 1]!; k++) this.#usable[items[k]!]!--;
			for (let k = offsets[part]!; k < offsets[part + 1]!; k++) {
				if (this.#isStuck(items[k]!)) pending.push(items[k]!);
			}
		}
		return true;
	}

	/** Whether too few members are left. */
	#isStuck(part: number): boolean {
		return this.#usable[part]! < this.problem.need[part]!;
	}

	/** Takes back everything since a mark. */
	undo(mark: number): void {
		const { problem } = this;
		while (this.#trail.length > mark) {
			const entry = this.#trail.pop()!;
			if (entry < 0) {
				const part = ~entry;
				this.banned[part] = 0;
				const { offsets, items } = problem.owners;
				for (let k = offsets[part]!; k < offsets[part + 1]!; k++) this.#usable[items[k]!]!++;
			} else {
				const held = this.holds(entry);
				this.committed[entry] = 0;
				if (problem.learnable[entry] === 1) this.#unlearn(entry);
				if (this.choices.at(-1) === entry) this.choices.pop();
				if (held && !this.holds(entry)) this.#spread(entry, -1);
			}
		}
	}

	#learn(part: number): void {
		this.cost += this.weights[part]!;
		const column = this.landmarks.columnOf[part]!;
		if (column !== -1) setBit(this.learned, column);
	}

	#unlearn(part: number): void {
		this.cost -= this.weights[part]!;
		// What has no column is mandatory: the search commits to it first and never takes it back.
		clearBit(this.learned, this.landmarks.columnOf[part]!);
	}

	/** Tells the owners that a part has begun (+1) or ceased (−1) to hold. */
	#spread(start: number, change: 1 | -1): void {
		const { owners, learnable, need } = this.problem;
		const pending = [start];
		for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
			for (let k = owners.offsets[part]!; k < owners.offsets[part + 1]!; k++) {
				const owner = owners.items[k]!;
				const before = this.holding[owner]!;
				this.holding[owner] = before + change;
				// The count that makes the difference between holding and not.
				const edge = change === 1 ? before + 1 : before;
				if (learnable[owner] === 0 && edge === need[owner]) pending.push(owner);
			}
		}
	}
}
