import { expect, test } from "vitest";
import { isSameJson } from "./isSameJson.ts";

const day = "2026-11-22T00:00:00.000Z";

test.each([
	["the same texts", { title: "A", tags: ["x"] }, { title: "A", tags: ["x"] }, true],
	["another text", { title: "A" }, { title: "B" }, false],
	["a key more", { title: "A", level: "x" }, { title: "A" }, false],
	["a date and how it is written", { title: new Date(day) }, { title: day }, false],
	["no number and nothing", { effort: Number.NaN }, { effort: null }, false],
	["nothing and nothing", undefined, undefined, true],
])("%s", (_, value, plain, same) => {
	expect(isSameJson(value, plain)).toBe(same);
});
