import * as fc from "fast-check";
import type { DigraphRecord } from "../graph/buildDigraph.ts";

interface Shape {
	readonly minTopics?: number;
	readonly maxTopics?: number;
}

const AWKWARD = ["__proto__", "constructor", "toString", "valueOf", "10", "9", "ä"];

/** Distinct ids, some of them members of `Object.prototype`. */
export function idLists({ minTopics = 0, maxTopics = 12 }: Shape = {}): fc.Arbitrary<string[]> {
	const id = fc.oneof(
		{
			weight: 6,
			arbitrary: fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 3 }),
		},
		{ weight: 1, arbitrary: fc.constantFrom(...AWKWARD) },
	);
	return fc.uniqueArray(id, { minLength: minTopics, maxLength: maxTopics });
}

/** Acyclic records in arbitrary order: every topic requires some of those before it in a hidden order. */
export function dags(shape: Shape = {}): fc.Arbitrary<DigraphRecord[]> {
	return idLists(shape)
		.chain((ids) => fc.tuple(...ids.map((id, i) => withRequires(id, ids.slice(0, i)))))
		.chain((records) => permutations(records));
}

/** Records in arbitrary order that may require anything, themselves included. */
export function digraphs(shape: Shape = {}): fc.Arbitrary<DigraphRecord[]> {
	return idLists(shape).chain((ids) => fc.tuple(...ids.map((id) => withRequires(id, ids))));
}

/** The same elements in an arbitrary order. */
export function permutations<T>(items: readonly T[]): fc.Arbitrary<T[]> {
	return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

function withRequires(id: string, from: readonly string[]): fc.Arbitrary<DigraphRecord> {
	const maxLength = Math.min(from.length, 4);
	return fc.shuffledSubarray([...from], { maxLength }).map((requires) => ({ id, requires }));
}
