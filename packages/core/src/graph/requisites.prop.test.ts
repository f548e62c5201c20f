import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dags, digraphs, permutations } from "../testing/arbitraries.ts";
import { buildDigraph, type DigraphRecord } from "./buildDigraph.ts";
import { findContradictions } from "./contradictions.ts";
import { redundantRequisites } from "./redundantRequisites.ts";
import type { RequisiteKind } from "./requisiteKind.ts";

/** Records with a kind for every edge that depends on the ids and a seed only. */
const kinded = (records: fc.Arbitrary<DigraphRecord[]>) =>
	fc.tuple(records, fc.integer({ min: 0, max: 1e6 }));
const kindBy =
	(seed: number) =>
	(from: string, to: string): RequisiteKind => {
		const sum = [...`${from}/${to}`].reduce(
			(hash, c) => (hash * 31 + c.charCodeAt(0)) % 9973,
			seed,
		);
		return (["prerequisite", "corequisite", "together"] as const)[sum % 3]!;
	};

/** Whether a path of two or more edges leads from `from` down to `to`, with a prerequisite if asked for. */
function hasOtherPath(
	records: readonly DigraphRecord[],
	kindOf: (from: string, to: string) => RequisiteKind,
	from: string,
	to: string,
	strict: boolean,
): boolean {
	const requires = new Map(records.map((record) => [record.id, record.requires]));
	const walk = (at: string, edges: number, seen: boolean): boolean =>
		(at === from && edges > 1 && (seen || !strict)) ||
		requires
			.get(at)!
			.some((below) => walk(below, edges + 1, seen || kindOf(below, at) === "prerequisite"));
	return walk(to, 0, false);
}

it("a requisite is redundant exactly when another path implies it (all paths walked)", () => {
	fc.assert(
		fc.property(kinded(dags({ maxTopics: 8 })), ([records, seed]) => {
			const kindOf = kindBy(seed);
			const expected = records.flatMap(({ id, requires }) =>
				requires
					.filter((from) => kindOf(from, id) !== "together")
					.filter((from) =>
						hasOtherPath(records, kindOf, from, id, kindOf(from, id) === "prerequisite"),
					)
					.map((from) => [from, id]),
			);
			expect(redundantRequisites(buildDigraph(records).graph, kindOf)).toEqual(expected);
		}),
	);
});

it("contradictions are found exactly when no terms satisfy the requisites (relaxation), in any record order", () => {
	fc.assert(
		fc.property(
			kinded(digraphs({ maxTopics: 7 })).chain(([records, seed]) =>
				fc.tuple(fc.constant(records), fc.constant(seed), permutations(records)),
			),
			([records, seed, others]) => {
				const kindOf = kindBy(seed);
				const found = findContradictions(buildDigraph(records).graph, kindOf);
				expect(found.length === 0).toBe(termsExist(records, kindOf));
				expect(findContradictions(buildDigraph(others).graph, kindOf)).toEqual(found);
			},
		),
	);
});

/** Raises terms until every requisite holds; more rounds than topics mean that none ever will. */
function termsExist(
	records: readonly DigraphRecord[],
	kindOf: (from: string, to: string) => RequisiteKind,
): boolean {
	const term = new Map(records.map(({ id }) => [id, 0]));
	for (let round = 0; round <= records.length; round++) {
		let raised = false;
		const raise = (id: string, least: number) => {
			if (term.get(id)! >= least) return;
			term.set(id, least);
			raised = true;
		};
		for (const { id, requires } of records) {
			for (const from of requires) {
				const kind = kindOf(from, id);
				raise(id, term.get(from)! + (kind === "prerequisite" ? 1 : 0));
				if (kind === "together") raise(from, term.get(id)!);
			}
		}
		if (!raised) return true;
	}
	return false;
}
