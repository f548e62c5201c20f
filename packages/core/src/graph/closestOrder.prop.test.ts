import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dags, permutations } from "../testing/arbitraries.ts";
import { buildDigraph, type DigraphRecord } from "./buildDigraph.ts";
import { closestOrder } from "./closestOrder.ts";

const shuffledDags = (maxTopics: number) => dags({ maxTopics }).chain(permutations);
const idsOf = (records: readonly DigraphRecord[]) => records.map(({ id }) => id);

/** How many ids of an order can stay where they are while the others are moved around them. */
function staying(order: readonly string[], given: readonly string[]): number {
	const longest: number[] = [];
	for (const [at, id] of order.entries()) {
		const place = given.indexOf(id);
		const before = order
			.slice(0, at)
			.map((other, i) => (given.indexOf(other) < place ? longest[i]! : 0));
		longest.push(1 + Math.max(0, ...before));
	}
	return Math.max(0, ...longest);
}

function isSound(order: readonly string[], records: readonly DigraphRecord[]): boolean {
	return records.every(({ id, requires }) =>
		requires.every((needed) => order.indexOf(needed) < order.indexOf(id)),
	);
}

function* arrangements(ids: readonly string[]): Iterable<readonly string[]> {
	if (ids.length === 0) yield [];
	for (const [at, id] of ids.entries())
		for (const rest of arrangements(ids.toSpliced(at, 1))) yield [id, ...rest];
}

it("every topic comes after its prerequisites, and what is in order stays", () => {
	fc.assert(
		fc.property(shuffledDags(30), (records) => {
			const order = closestOrder(buildDigraph(records).graph);
			expect(order.toSorted()).toEqual(idsOf(records).toSorted());
			expect(isSound(order, records)).toBe(true);
			if (isSound(idsOf(records), records)) expect(order).toEqual(idsOf(records));
			const sorted = order.map((id) => records.find((record) => record.id === id)!);
			expect(closestOrder(buildDigraph(sorted).graph)).toEqual(order);
		}),
	);
});

it("no other order leaves more topics where they are", () => {
	fc.assert(
		fc.property(shuffledDags(6), (records) => {
			const given = idsOf(records);
			const sound = Array.from(arrangements(given)).filter((order) => isSound(order, records));
			const most = Math.max(...sound.map((order) => staying(order, given)));
			expect(staying(closestOrder(buildDigraph(records).graph), given)).toBe(most);
		}),
	);
});
