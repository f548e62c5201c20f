import { describe, expect, it } from "vitest";
import { decodeTopicFrontmatter } from "./topicFrontmatter.ts";

function issuesOf(value: unknown): string[] {
	const decoded = decodeTopicFrontmatter("a", value);
	if (decoded.ok) return [];
	return decoded.issues.map(
		({ code, path, atKey, message, fix }) =>
			`${code} ${atKey ? "key" : "value"} ${path.join("/")}: ${message}${fix ? ` ${fix}` : ""}`,
	);
}

describe("decodeTopicFrontmatter", () => {
	it("fills in what the front matter leaves out", () => {
		expect(decodeTopicFrontmatter("vectors", { title: "Vectors" })).toEqual({
			ok: true,
			value: {
				id: "vectors",
				title: "Vectors",
				kind: "topic",
				requires: [],
				corequisites: [],
				recommends: [],
				tags: [],
				aliases: [],
				sources: [],
			},
		});
	});

	it("reads every form of a prerequisite", () => {
		const decoded = decodeTopicFrontmatter("a", {
			title: "A",
			requires: [
				"b",
				{ topic: "c", reason: "because" },
				{ any: ["d", { all: ["e", "f"] }] },
				{ atLeast: 2, of: ["g", "h", "i"], reason: "two are enough" },
			],
			corequisites: ["j", { topic: "k", together: true }],
			recommends: [{ topic: "l", reason: "helps" }],
			effort: "10-30h",
		});
		const topic = (id: string) => ({ type: "topic", topic: id });
		expect(decoded).toMatchObject({
			ok: true,
			value: {
				requires: [
					topic("b"),
					{ ...topic("c"), reason: "because" },
					{ type: "any", of: [topic("d"), { type: "all", of: [topic("e"), topic("f")] }] },
					{
						type: "atLeast",
						count: 2,
						of: [topic("g"), topic("h"), topic("i")],
						reason: "two are enough",
					},
				],
				corequisites: [
					{ ...topic("j"), together: false },
					{ ...topic("k"), together: true },
				],
				recommends: [{ ...topic("l"), reason: "helps" }],
				effort: { low: 600, likely: 1200, high: 1800 },
			},
		});
	});

	it.each([
		[{}, "schema/valid-frontmatter key : `title` is missing. Add `title`."],
		[null, "schema/valid-frontmatter value : The front matter"],
		[["a"], "schema/valid-frontmatter value : The front matter has to be keys with their values"],
		[{ title: "" }, "schema/valid-frontmatter value title: `title` must not be empty."],
		[{ title: 3 }, "schema/valid-frontmatter value title: `title` has to be text."],
		[
			{ title: "A", prerequisites: ["b"], requries: ["b"] },
			"schema/no-unknown-key key requries: `requries` is not a key that prereq knows. Did you mean `requires`?",
		],
		[
			{ title: "A", prerequistes: ["b"] },
			"schema/no-unknown-key key prerequistes: `prerequistes` is not a key that prereq knows. Did you mean `requires`?",
		],
		[
			{ title: "A", time_estimation: "1h" },
			"schema/no-unknown-key key time_estimation: `time_estimation` is not a key that prereq knows. Did you mean `effort`?",
		],
		[
			{ title: 1.1 },
			"schema/valid-frontmatter value title: `title` has to be text. Put it in quotes",
		],
		[
			{ title: "A", level: "beginer" },
			"schema/valid-frontmatter value level: `level` has to be `beginner`, `intermediate` or `advanced`. Did you mean `beginner`?",
		],
		[
			{ title: "A", level: "expert" },
			"schema/valid-frontmatter value level: `level` has to be `beginner`, `intermediate` or `advanced`.",
		],
		[
			{ title: "A", effort: "30-10h" },
			"schema/valid-frontmatter value effort: `effort` has to be a time",
		],
		[
			{ title: "A", effort: -5 },
			"schema/valid-frontmatter value effort: `effort` has to be a time",
		],
		[
			{ title: "A", requires: "b" },
			"schema/valid-frontmatter value requires: `requires` has to be a list",
		],
		[
			{ title: "A", requires: ["Not An Id"] },
			"schema/valid-frontmatter value requires/0: `requires[0]` has to be a lower-case id",
		],
		[
			{ title: "A", requires: ["b", "b"] },
			"schema/valid-frontmatter value requires/1: `requires[1]` repeats `b`.",
		],
		[
			{ title: "A", requires: [{ topc: "b" }] },
			"schema/no-unknown-key key requires/0/topc: `topc` is not a key that prereq knows. Did you mean `topic`?",
		],
		[
			{ title: "A", requires: [{ any: [] }] },
			"schema/valid-frontmatter value requires/0/any: `requires[0].any` must not be empty.",
		],
		[
			{ title: "A", requires: [{ atLeast: 3, of: ["b", "c"] }] },
			"schema/valid-frontmatter value requires/0/atLeast: `requires[0].atLeast` asks for 3 of 2.",
		],
		[
			{ title: "A", requires: [{ any: ["b", { topic: "C C" }] }] },
			"schema/valid-frontmatter value requires/0/any/1/topic: `requires[0].any[1].topic` has to be a lower-case id",
		],
	])("explains what is wrong with %j", (value, expected) => {
		expect(issuesOf(value).some((issue) => issue.startsWith(expected))).toBe(true);
	});

	it("does not call a misspelt key missing as well", () => {
		expect(issuesOf({ titel: "A" })).toHaveLength(1);
		expect(issuesOf({ title: "A", requires: [{ topc: "b" }] })).toHaveLength(1);
	});

	it("reports every problem, not only the first", () => {
		expect(issuesOf({ level: 1, kind: "x", extra: 1 })).toHaveLength(4);
	});
});
