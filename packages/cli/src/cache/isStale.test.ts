import { expect, test } from "vitest";
import { isStale } from "./isStale.ts";

test.each([
	["nothing is kept, and there is nothing", { files: 0, kept: 0, same: 0 }, false],
	["nothing is kept yet", { files: 1, kept: 0, same: 0 }, true],
	["all is the same", { files: 100, kept: 100, same: 100 }, false],
	[
		"one in a hundred changed: it counts as gone and as come",
		{ files: 100, kept: 100, same: 99 },
		false,
	],
	["two in a hundred changed", { files: 100, kept: 100, same: 98 }, true],
	["two in a hundred came", { files: 100, kept: 98, same: 98 }, false],
	["three in a hundred went", { files: 97, kept: 100, same: 97 }, true],
])("%s", (_, kept, stale) => {
	expect(isStale(kept)).toBe(stale);
});
