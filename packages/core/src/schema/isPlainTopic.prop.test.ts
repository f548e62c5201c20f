import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlainTopic } from "./isPlainTopic.ts";
import { decodeTopicFrontmatter } from "./topicFrontmatter.ts";

const word = fc.constantFrom(
	..."a|linear-algebra|数学|A|a--b|a b| ||\u00a0|10-30h|30-10h|8w|PT20H|0h|beginner|project|toString".split(
		"|",
	),
);
const part = fc.oneof(
	{ weight: 4, arbitrary: word },
	{ weight: 4, arbitrary: fc.array(word, { maxLength: 3 }) },
	fc.constantFrom(undefined, null, 1, true, {}, [null], [["a"]], [{ topic: "a" }], [undefined]),
);
const listOf = (...words: string[]) => fc.array(fc.constantFrom(...words), { maxLength: 2 });
const USUAL = {
	title: word,
	requires: listOf("a", "b", "数学"),
	corequisites: listOf("a", "b"),
	recommends: listOf("a", "b"),
	effort: fc.constantFrom("10-30h", "PT20H", "3-1h"),
	level: fc.constantFrom("beginner", "advanced"),
	kind: fc.constantFrom("topic", "project"),
	tags: listOf("A", "a b", " "),
	aliases: listOf("a", "b"),
	sources: listOf("A", "a b"),
};
const usual = fc.record(USUAL, { requiredKeys: [] });
const KEYS = [...Object.keys(USUAL), "files", "reviewed", "constructor"];
const odd = fc.dictionary(fc.constantFrom(...KEYS), part, { maxKeys: 2 });
const value = fc.oneof(
	{ weight: 4, arbitrary: usual },
	{ weight: 4, arbitrary: fc.tuple(usual, odd).map(([one, other]) => ({ ...one, ...other })) },
	part,
);

/** Front matter with a key that says nothing, and that is never plain: the schema itself looks at it. */
function viaSchema(given: unknown): unknown {
	const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
	return isObject ? { $schema: "topic.json", ...given } : given;
}

test("law: what is seen to be sound is what the schema lets through", () => {
	let plain = 0;
	fc.assert(
		fc.property(value, (given) => {
			if (isPlainTopic(given)) plain++;
			expect(isPlainTopic(viaSchema(given))).toBe(false);
			expect(decodeTopicFrontmatter("a", given)).toEqual(
				decodeTopicFrontmatter("a", viaSchema(given)),
			);
		}),
		{ numRuns: 2000, seed: 20261122 },
	);
	expect(plain).toBeGreaterThan(100);
});

test("usual front matter is plain", () => {
	expect(
		isPlainTopic({
			title: "Linear algebra",
			requires: ["vectors", "real-analysis"],
			corequisites: ["matrices"],
			recommends: [],
			effort: "10-30h",
			level: "beginner",
			kind: "project",
			tags: ["math", "core"],
			aliases: ["linalg"],
			sources: ["a book"],
		}),
	).toBe(true);
});

test.each([
	["no title", { level: "beginner" }],
	["a key that the schema looks at", { title: "A", reviewed: "2026-07-01" }],
	["a name of every object", { title: "A", constructor: "b" }],
	["a word of other keys", { title: "A", level: "project" }],
	["an id twice", { title: "A", requires: ["b", "b"] }],
	["more than an id", { title: "A", requires: ["b", { topic: "c" }] }],
	["a range that runs backwards", { title: "A", effort: "3-1h" }],
	["a list", ["title"]],
	["nothing", null],
])("%s is left to the schema", (_, given) => {
	expect(isPlainTopic(given)).toBe(false);
});
