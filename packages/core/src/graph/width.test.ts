import { describe, expect, it } from "vitest";
import { chain, diamond, islands, longChain, records } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { CycleError } from "./graphError.ts";
import { measureWidth } from "./width.ts";

const widthOf = (list: Parameters<typeof buildDigraph>[0]) =>
	measureWidth(buildDigraph(list).graph);

describe("measureWidth", () => {
	it("is 1 for a chain and 0 for nothing", () => {
		expect(widthOf(chain)).toEqual({ width: 1, antichain: ["a"], tracks: [["a", "b", "c"]] });
		expect(widthOf([])).toEqual({ width: 0, antichain: [], tracks: [] });
	});

	it("finds what can be learned side by side", () => {
		expect(widthOf(diamond)).toEqual({
			width: 2,
			antichain: ["b", "c"],
			tracks: [["a", "b", "d"], ["c"]],
		});
		expect(widthOf(islands).antichain).toHaveLength(3);
	});

	it("joins tracks through topics of other tracks", () => {
		expect(widthOf(records("a:", "b: a", "x: a", "y: b x", "z: y")).tracks).toHaveLength(2);
	});

	it("takes a chain of 2,000 and a fan of 2,000", () => {
		expect(widthOf(longChain(2000)).width).toBe(1);
		const fan = Array.from({ length: 2000 }, (_, i) => ({ id: `${i}`, requires: i ? ["0"] : [] }));
		expect(widthOf(fan).width).toBe(1999);
	});

	it("carries the cycle", () => {
		expect(() => widthOf(records("a: b", "b: a"))).toThrow(CycleError);
	});
});
