import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BinaryHeap } from "./binaryHeap.ts";

it("what is taken is always the first of what is inside", () => {
	fc.assert(
		fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }))), (steps) => {
			const heap = new BinaryHeap<number>((a, b) => a < b);
			const inside: number[] = [];
			for (const step of steps) {
				if (step === null) expect(heap.take()).toBe(inside.sort((a, b) => a - b).shift());
				else {
					heap.add(step);
					inside.push(step);
				}
			}
		}),
	);
});
