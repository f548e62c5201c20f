import { describe, expect, it } from "vitest";
import { diamond, longChain, records, ring } from "../testing/graphs.ts";
import { edgeBottleneck } from "./bottleneck.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { deadEnds } from "./deadEnds.ts";
import { CycleError } from "./graphError.ts";
import { dependentsOf, prerequisitesOf } from "./reachable.ts";
import { hasTopic, topicIds } from "./topics.ts";
import { whyNeeded } from "./whyNeeded.ts";

const graphOf = (...lines: string[]) => buildDigraph(records(...lines)).graph;

describe("whyNeeded", () => {
	it("shows a shortest chain, through what the author names first", () => {
		const graph = graphOf("a:", "b: a", "c: a", "d: c b", "e: d a2", "a2: a");
		expect(whyNeeded(graph, "a", "d")).toEqual(["a", "c", "d"]);
		expect(whyNeeded(graph, "a", "e")).toEqual(["a", "a2", "e"]);
	});

	it("is the topic alone for itself and nothing for what is not needed", () => {
		const { graph } = buildDigraph(diamond);
		expect(whyNeeded(graph, "b", "b")).toEqual(["b"]);
		expect(whyNeeded(graph, "c", "b")).toBeUndefined();
		expect(whyNeeded(graph, "d", "a")).toBeUndefined();
	});

	it("goes down a chain of 100,000", () => {
		expect(whyNeeded(buildDigraph(longChain(100_000)).graph, "0", "99999")).toHaveLength(100_000);
	});

	it("names unknown ids", () => {
		expect(() => whyNeeded(graphOf("a:"), "x", "a")).toThrow("`x`");
		expect(() => whyNeeded(graphOf("a:"), "a", "y")).toThrow("`y`");
	});
});

describe("edgeBottleneck", () => {
	it("counts what hangs on one listing", () => {
		const graph = graphOf("a:", "b: a", "c: b", "d: c b");
		expect(edgeBottleneck(graph, "a", "b")).toEqual({
			lost: 3,
			share: 0.5,
			topics: ["b", "c", "d"],
		});
		expect(edgeBottleneck(graph, "b", "c")).toEqual({ lost: 2, share: 2 / 6, topics: ["c"] });
	});

	it("is nothing for a redundant prerequisite", () => {
		const graph = graphOf("a:", "b: a", "c: b a");
		expect(edgeBottleneck(graph, "a", "c")).toEqual({ lost: 0, share: 0, topics: [] });
	});

	it("refuses a pair that no author lists, unknown ids and cycles", () => {
		expect(() => edgeBottleneck(buildDigraph(diamond).graph, "a", "d")).toThrow(
			"`d` does not itself",
		);
		expect(() => edgeBottleneck(graphOf("a:"), "a", "x")).toThrow("`x`");
		expect(() => edgeBottleneck(buildDigraph(ring).graph, "b", "a")).toThrow(CycleError);
	});
});

describe("deadEnds (CurricularAnalytics.jl test/CurricularAnalytics.jl)", () => {
	const lines = ["A:", "B:", "C: A B D", "D:", "E: C", "F: D", "G:", "H:"];
	const isGoal = (id: string) => ["E", "F"].includes(id);

	it("are none among goals and topics alone, and J after I → J was added", () => {
		expect(deadEnds(graphOf(...lines), isGoal)).toEqual([]);
		expect(deadEnds(graphOf(...lines, "I:", "J: I"), isGoal)).toEqual(["J"]);
	});
});

it("reach of CurricularAnalytics.jl test/GraphAlgs.jl: from 2 to 3, 5, 6, 10; to 2 from 4", () => {
	const graph = graphOf(
		"1:",
		"2: 4",
		"3: 2",
		"4:",
		"5: 2",
		"6: 2",
		"7:",
		"8: 7",
		"9:",
		"10: 6",
		"11: 7",
		"12:",
	);
	expect(dependentsOf(graph, "2").toSorted()).toEqual(["10", "3", "5", "6"]);
	expect(prerequisitesOf(graph, "2")).toEqual(["4"]);
	expect(whyNeeded(graph, "4", "10")).toEqual(["4", "2", "6", "10"]);
});

it("topicIds and hasTopic know what is there", () => {
	const graph = graphOf("b:", "a: b");
	expect(topicIds(graph)).toEqual(["b", "a"]);
	expect([hasTopic(graph, "a"), hasTopic(graph, "toString")]).toEqual([true, false]);
	topicIds(graph).length = 0;
	expect(topicIds(graph)).toHaveLength(2);
});
