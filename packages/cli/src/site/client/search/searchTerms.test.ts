import { expect, test } from "vitest";
import { foldText, pageTerms, queryTerms } from "./searchTerms.ts";

test.each([
	["Linear algebra, II", ["linear", "algebra", "ii"]],
	["Gödel & Café", ["godel", "cafe"]],
	["C++ and GPT-2", ["c", "and", "gpt", "2"]],
	["__proto__", ["proto"]],
	["Ｆｕｌｌ　ｗｉｄｔｈ", ["full", "width"]],
	["", []],
	["🙂 —", []],
])("%j is found by its words", (text, terms) => {
	expect(pageTerms(text)).toEqual(terms);
	expect(queryTerms(text)).toEqual(terms);
});

test.each([
	["线性代数", ["线", "性", "代", "数", "线性", "性代", "代数"], ["线性", "性代", "代数"]],
	["数", ["数"], ["数"]],
	["用Python做", ["用", "python", "做"], ["用", "python", "做"]],
	["𠀋𠀋", ["𠀋", "𠀋", "𠀋𠀋"], ["𠀋𠀋"]],
])("%j is found by characters and neighbours", (text, page, query) => {
	expect(pageTerms(text)).toEqual(page);
	expect(queryTerms(text)).toEqual(query);
});

test("folding keeps what tells words apart in other scripts", () => {
	expect(foldText("हिन्दी")).toBe("हिन्दी");
	expect(foldText("ÉCOLE")).toBe("ecole");
});
