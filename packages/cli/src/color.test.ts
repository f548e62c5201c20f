import { expect, test } from "vitest";
import { wantsColor } from "./color.ts";

const terminal = { isTTY: true };
const pipe = { isTTY: false };

test("--color > FORCE_COLOR > NO_COLOR > terminal", () => {
	expect(wantsColor(true, { NO_COLOR: "1", FORCE_COLOR: "0" }, pipe)).toBe(true);
	expect(wantsColor(false, { FORCE_COLOR: "1" }, terminal)).toBe(false);
	expect(wantsColor(undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }, pipe)).toBe(true);
	expect(wantsColor(undefined, { FORCE_COLOR: "0" }, terminal)).toBe(false);
	expect(wantsColor(undefined, { NO_COLOR: "1" }, terminal)).toBe(false);
	expect(wantsColor(undefined, { NO_COLOR: "" }, terminal)).toBe(true);
	expect(wantsColor(undefined, {}, pipe)).toBe(false);
});

test("CI alone never forces colour, a dumb terminal has none", () => {
	expect(wantsColor(undefined, { CI: "true", GITHUB_ACTIONS: "true" }, pipe)).toBe(false);
	expect(wantsColor(undefined, { TERM: "dumb" }, terminal)).toBe(false);
});
