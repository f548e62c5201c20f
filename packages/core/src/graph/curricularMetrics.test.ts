import { describe, expect, it } from "vitest";
import { diamond, records } from "../testing/graphs.ts";
import { buildDigraph, type DigraphRecord } from "./buildDigraph.ts";
import { curricularMetrics } from "./curricularMetrics.ts";
import { redundantPrerequisites } from "./redundantPrerequisites.ts";

const metricsOf = (list: readonly DigraphRecord[]) => curricularMetrics(buildDigraph(list).graph);

/** The sums with the topics' numbers in record order, as the sources print them. */
function printed(list: readonly DigraphRecord[]) {
	const metrics = metricsOf(list);
	const column = (name: "delay" | "blocking" | "centrality" | "complexity") => [
		metrics[name],
		[...metrics.topics.values()].map((topic) => topic[name]),
	];
	return {
		delay: column("delay"),
		blocking: column("blocking"),
		centrality: column("centrality"),
		complexity: column("complexity"),
	};
}

describe("curricularMetrics on the unit graphs of CurricularAnalytics.jl 2.1.0, test/CurricularAnalytics.jl", () => {
	it("eight courses", () => {
		const list = records("A:", "B:", "C: A B D", "D:", "E: C", "F: D", "G:", "H:");
		expect(printed(list)).toEqual({
			delay: [19, [3, 3, 3, 3, 3, 2, 1, 1]],
			blocking: [8, [2, 2, 1, 3, 0, 0, 0, 0]],
			centrality: [9, [0, 0, 9, 0, 0, 0, 0, 0]],
			complexity: [27, [5, 5, 4, 6, 3, 2, 1, 1]],
		});
		expect(redundantPrerequisites(buildDigraph(list).graph)).toEqual([]);
	});

	it("seven courses", () => {
		const list = records("A:", "B: A", "C: A", "D: B C", "E: C", "F: D G", "G: D");
		expect(printed(list)).toEqual({
			delay: [33, [5, 5, 5, 5, 3, 5, 5]],
			blocking: [16, [6, 3, 4, 2, 0, 0, 1]],
			centrality: [49, [0, 9, 12, 18, 0, 0, 10]],
			complexity: [49, [11, 8, 9, 7, 3, 5, 6]],
		});
	});

	it("a diamond", () => {
		expect(printed(diamond).delay).toEqual([12, [3, 3, 3, 3]]);
	});
});

describe("curricularMetrics on CurricularAnalytics.jl docs/metrics.md", () => {
	it("curriculum (a)", () => {
		const { complexity, centrality } = printed(records("1:", "2: 1", "3: 1", "4: 2"));
		expect(complexity).toEqual([15, [6, 4, 2, 3]]);
		expect(centrality).toEqual([3, [0, 3, 0, 0]]);
	});

	it("curriculum (b)", () => {
		const { complexity, centrality } = printed(records("1:", "2:", "3: 1 2", "4: 3"));
		expect(complexity).toEqual([17, [5, 5, 4, 3]]);
		expect(centrality).toEqual([6, [0, 0, 6, 0]]);
	});
});

describe("curricularMetrics on CurricularAnalytics.jl test/GraphAlgs.jl", () => {
	it("counts five chains from source to sink, the longest 4 → 2 → 6 → 10", () => {
		const { chains, longest, longestChains } = metricsOf(
			records(
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
			),
		);
		// The source counts paths of at least one edge; the islands 1, 9 and 12 are chains of one here.
		expect(chains).toBe(5 + 3);
		expect({ longest, longestChains }).toEqual({ longest: 4, longestChains: 1 });
	});
});

describe("curricularMetrics on CA-Notebooks, OLOA", () => {
	const calculusReady = ["2: 1", "3: 1", "4: 3 2", "5: 2", "6: 2 4", "7: 6 5"];
	it.each([
		{
			name: "EE-CalculusReady",
			list: records("1:", ...calculusReady),
			sums: [17, 46, 34, 51],
			most: [6, 14, 5, 11],
			longest: [5, 2],
		},
		{
			name: "EE-PrecalculusReady",
			list: records("1: 8", ...calculusReady, "8:"),
			sums: [24, 78, 47, 71],
			most: [7, 22, 6, 13],
			longest: [6, 2],
		},
		{
			name: "EE-WrightSt",
			list: records("1:", "2: 1", "3: 2", "4: 2", "5: 4 3", "6: 3", "7: 1", "8: 7 6"),
			sums: [18, 34, 36, 54],
			most: [7, 13, 5, 12],
			longest: [5, 1],
		},
		{
			name: "EE-Reformed",
			list: records("1:", "2: 1", "3: 1", "4: 3", "5: 3", "6: 3", "7: 3", "8: 4 7"),
			sums: [14, 22, 28, 42],
			most: [7, 14, 4, 11],
			longest: [4, 2],
		},
	])("$name", ({ list, sums, most, longest }) => {
		const { topics, ...metrics } = metricsOf(list);
		const most4 = (["blocking", "centrality", "delay", "complexity"] as const).map((name) => [
			metrics[name],
			Math.max(...[...topics.values()].map((topic) => topic[name])),
		]);
		expect(most4).toEqual(sums.map((sum, i) => [sum, most[i]]));
		expect([metrics.longest, metrics.longestChains]).toEqual(longest);
	});
});

describe("curricularMetrics", () => {
	it("weighs by effort", () => {
		const efforts = new Map([
			["a", 1],
			["b", 5],
			["c", 2],
			["d", 3],
		]);
		const { topics, delay, longest } = curricularMetrics(
			buildDigraph(diamond).graph,
			(id) => efforts.get(id)!,
		);
		expect(topics.get("a")).toEqual({ delay: 9, blocking: 10, complexity: 19, centrality: 0 });
		expect(topics.get("c")).toEqual({ delay: 6, blocking: 3, complexity: 9, centrality: 6 });
		expect({ delay, longest }).toEqual({ delay: 9 + 9 + 6 + 9, longest: 9 });
	});

	it("is zero for nothing", () => {
		expect(metricsOf([])).toEqual({
			topics: new Map(),
			delay: 0,
			blocking: 0,
			complexity: 0,
			centrality: 0,
			chains: 0,
			longest: 0,
			longestChains: 0,
		});
	});

	it("becomes infinite, never NaN, where chains are too many to count", () => {
		const rungs = Array.from({ length: 1100 }, (_, i) =>
			records(`a${i}: ${i ? `b${i - 1} c${i - 1}` : ""}`, `b${i}: a${i}`, `c${i}: a${i}`),
		).flat();
		const { chains, centrality, topics } = metricsOf(rungs);
		expect({ chains, centrality }).toEqual({ chains: Infinity, centrality: Infinity });
		for (const topic of topics.values())
			for (const value of Object.values(topic)) expect(value).not.toBeNaN();
		const weightless = curricularMetrics(buildDigraph(rungs).graph, () => 0);
		for (const topic of weightless.topics.values()) expect(topic.centrality).toBe(0);
	});
});
