import { describe, expect, test } from "vitest";
import type { SearchPage } from "../../search/searchFile.ts";
import { createFinder } from "./findPages.ts";

const page = (title: string, rest: Partial<SearchPage> = {}): SearchPage => ({
	url: `${title}/`,
	title,
	...rest,
});
const titlesOf = (pages: readonly SearchPage[], query: string): string[] =>
	createFinder(pages)(query).map((found) => found.page.title);

test("beginnings of titles come before words of titles, names, summaries and the rest", () => {
	const pages = [
		page("Rest", { text: "what vectors are good for, vectors, vectors" }),
		page("Summary", { summary: "vectors and vectors" }),
		page("Names", { names: "vectors" }),
		page("Adding and subtracting two vectors in many dimensions"),
		page("Vectors in many dimensions, and what they are good for"),
		page("Nothing of it"),
	];
	expect(titlesOf(pages, "Vectors")).toEqual([
		"Vectors in many dimensions, and what they are good for",
		"Adding and subtracting two vectors in many dimensions",
		"Names",
		"Summary",
		"Rest",
	]);
});

describe("a query", () => {
	const pages = [
		page("Linear algebra", { summary: "Lines and planes" }),
		page("Linear regression"),
		page("Abstract algebra"),
		page("constructor", { names: "__proto__ toString" }),
		page("线性代数与微积分"),
		page("函数"),
		page("Réseaux"),
	];

	test.each([
		["linear algebra", ["Linear algebra"]],
		["algebra linear", ["Linear algebra"]],
		["lin alg", ["Linear algebra"]],
		["linaer", ["Linear regression", "Linear algebra"]],
		["algbra", ["Linear algebra", "Abstract algebra"]],
		["constructor", ["constructor"]],
		["proto", ["constructor"]],
		["tostring", ["constructor"]],
		["代数", ["线性代数与微积分"]],
		["数", ["函数", "线性代数与微积分"]],
		["代数微积分", ["线性代数与微积分"]],
		["reseaux", ["Réseaux"]],
		["", []],
		["—", []],
		["qqqqqq", []],
	])("%j finds %j", (query, expected) => {
		expect(titlesOf(pages, query).sort()).toEqual([...expected].sort());
	});

	test("that no page answers in full finds what answers a part of it", () => {
		expect(titlesOf(pages, "regression qqqqqq")).toEqual(["Linear regression"]);
	});

	test("is answered nearly only where nothing answers it exactly", () => {
		const near = [page("Boss"), page("What it costs", { text: "a loss" })];
		expect(titlesOf(near, "loss")).toEqual(["What it costs"]);
		expect(titlesOf(near.slice(0, 1), "loss")).toEqual(["Boss"]);
	});
});
