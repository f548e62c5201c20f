import { expect, test } from "vitest";
import { displayWidth } from "./displayWidth.ts";

test("columns of a terminal", () => {
	expect(displayWidth("plain")).toBe(5);
	expect(displayWidth("向量")).toBe(4);
	expect(displayWidth("e\u0301")).toBe(1);
	expect(displayWidth("👩‍🔬!")).toBe(3);
	expect(displayWidth("")).toBe(0);
});
