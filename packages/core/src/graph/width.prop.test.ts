import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dags, permutations } from "../testing/arbitraries.ts";
import { buildDigraph, type DigraphRecord } from "./buildDigraph.ts";
import { prerequisitesOf } from "./reachable.ts";
import { measureWidth } from "./width.ts";

const widthOf = (records: readonly DigraphRecord[]) => measureWidth(buildDigraph(records).graph);

it("the antichain and the tracks are valid and of one size, so that neither can be better (Dilworth)", () => {
	fc.assert(
		fc.property(dags({ maxTopics: 30 }), (records) => {
			const { graph } = buildDigraph(records);
			const { width, antichain, tracks } = measureWidth(graph);
			expect([antichain.length, tracks.length]).toEqual([width, width]);
			for (const id of antichain)
				expect(prerequisitesOf(graph, id).filter((other) => antichain.includes(other))).toEqual([]);
			expect(tracks.flat().toSorted()).toEqual(records.map(({ id }) => id).toSorted());
			for (const track of tracks)
				for (const [i, id] of track.entries())
					if (i > 0) expect(prerequisitesOf(graph, id)).toContain(track[i - 1]);
		}),
	);
});

it("it is the same for any order of the records", () => {
	fc.assert(
		fc.property(
			dags({ maxTopics: 15 }).chain((records) =>
				fc.tuple(fc.constant(records), permutations(records)),
			),
			([records, others]) => {
				expect(widthOf(others)).toEqual(widthOf(records));
			},
		),
	);
});
