import { expect, test } from "vitest";
import { markTerms } from "./markTerms.ts";

test.each([
	["What vectors are", ["vectors"], ["What ", "vectors", " are"]],
	["Vectors, VECTORS", ["vectors"], ["", "Vectors", ", ", "VECTORS", ""]],
	["subvectors", ["vectors"], ["subvectors"]],
	["每天的线性代数", ["线性", "性代", "代数"], ["每天的", "线性代数", ""]],
	["vectors", [], ["vectors"]],
	["algebraic algebra", ["algebra", "algebraic"], ["", "algebraic", " ", "algebra", ""]],
])("%j with %j", (text, terms, pieces) => {
	expect(markTerms(text, terms)).toEqual(pieces);
});
