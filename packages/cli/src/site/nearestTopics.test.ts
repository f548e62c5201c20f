import { expect, test } from "vitest";
import { nearestTopics } from "./nearestTopics.ts";

/** goal ─▶ a, b · a ─▶ c · b ─▶ c, d · d ─▶ goal */
const EDGES: ReadonlyMap<string, readonly string[]> = new Map([
	["goal", ["a", "b"]],
	["a", ["c"]],
	["b", ["c", "d"]],
	["d", ["goal"]],
]);
const around = (id: string, most: number) => nearestTopics(id, (one) => EDGES.get(one) ?? [], most);

test("goes from level to level, each topic once, and ends in a cycle", () => {
	expect(around("goal", 4)).toEqual({ ids: ["a", "b", "c", "d"], isDeep: true, isCut: false });
});

test("takes the nearest, and says that there are more", () => {
	expect(around("goal", 3)).toEqual({ ids: ["a", "b", "c"], isDeep: true, isCut: true });
	expect(around("goal", 2)).toEqual({ ids: ["a", "b"], isDeep: false, isCut: true });
});

test("neighbours alone are no levels", () => {
	expect(around("a", 4)).toEqual({ ids: ["c"], isDeep: false, isCut: false });
	expect(around("c", 4)).toEqual({ ids: [], isDeep: false, isCut: false });
});
