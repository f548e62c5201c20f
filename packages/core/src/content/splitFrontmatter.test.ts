import { describe, expect, it } from "vitest";
import { splitFrontmatter } from "./splitFrontmatter.ts";

describe("splitFrontmatter", () => {
	it("cuts at the fences and keeps offsets", () => {
		const text = "---\ntitle: A\n---\n\nBody\n";
		expect(splitFrontmatter(text)).toEqual({
			yaml: "title: A\n",
			yamlStart: 4,
			body: "\nBody\n",
			bodyStart: 17,
		});
	});

	it("accepts a byte order mark, CRLF and a file that ends with the fence", () => {
		const split = splitFrontmatter("\uFEFF---\r\ntitle: A\r\n---");
		expect(split).toMatchObject({ yaml: "title: A\r\n", yamlStart: 6, body: "" });
	});

	it("accepts an empty block", () => {
		expect(splitFrontmatter("---\n---\nBody")).toMatchObject({ yaml: "", body: "Body" });
	});

	it("does not take dashes inside a line for a fence", () => {
		expect(splitFrontmatter("---\ntitle: a --- b\n----\n---\n")).toMatchObject({
			yaml: "title: a --- b\n----\n",
		});
	});

	it.each([
		["", "missing"],
		["# Title\n", "missing"],
		["---", "missing"],
		["---\ntitle: A\n", "unclosed"],
	])("says what is wrong with %j", (text, failure) => {
		expect(splitFrontmatter(text)).toBe(failure);
	});
});
