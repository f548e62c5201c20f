import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "./fillLines.ts";
import { foldLines } from "./foldLines.ts";
import { main } from "./main.ts";
import { SOUND } from "./testing/contents.ts";
import { fakeIo } from "./testing/fakeIo.ts";
import { tempFolder } from "./testing/tempFolder.ts";

const fold = (text: string, columns: number): string[] => foldLines(text, columns).split("\n");

test("a row goes on below its last cell, a sentence two columns in", () => {
	expect(fold("What to do  Use a tag of the list, or add another one.", 40)).toEqual([
		"What to do  Use a tag of the list, or",
		"            add another one.",
	]);
	expect(fold("  2 errors, fixable with `prereq check --fix` alone", 30)).toEqual([
		"  2 errors, fixable with",
		"    `prereq check --fix` alone",
	]);
	expect(fold("One sentence that is too long.", 20)).toEqual([
		"One sentence that is",
		"  too long.",
	]);
});

test("where the last cell has no room, cells move together", () => {
	expect(fold("graph/no-cycle            error   A circle of them", 40)).toEqual([
		"graph/no-cycle  error  A circle of them",
	]);
	expect(fold("graph/cycle            error   A circle of many of them", 40)).toEqual([
		"graph/cycle  error  A circle of many of",
		"             them",
	]);
});

test("colours take no columns, and what fits is not touched", () => {
	const fits = "\u001B[1mrule\u001B[22m  a  b   ";
	expect(foldLines(fits, 20)).toBe(fits);
	expect(fold("  \u001B[1m--since <ref>    \u001B[22m  only what changed, and more", 46)).toEqual([
		"\u001B[1m  --since <ref>\u001B[22m      only what changed, and",
		"                     more",
	]);
	expect(fold("\u001B[2m  Watching content, with three topics\u001B[22m", 30)).toEqual([
		"\u001B[2m  Watching content, with three",
		"    topics\u001B[22m",
	]);
});

test("words stay whole and in order, and no line is wider than the terminal", () => {
	const word = fc.stringMatching(/^[a-zäß·→0-9]{1,12}$/u);
	const text = fc
		.array(fc.tuple(word, fc.constantFrom(" ", "  ", "    ")), { maxLength: 20 })
		.map((parts) => parts.flat().join(""));
	const lead = fc.constantFrom("", "  ", "\u001B[2m  ");
	fc.assert(
		fc.property(lead, text, fc.integer({ min: 30, max: 60 }), (start, rest, columns) => {
			const lines = fold(start + rest.trimEnd(), columns);
			const words = (said: string) => stripVTControlCharacters(said).match(/\S+/g) ?? [];
			expect(words(lines.join("\n"))).toEqual(words(start + rest));
			for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
		}),
	);
});

const FILES = {
	...SOUND,
	"content/roles/clerk.md": "---\ntitle: Clerk\nmastered: [adding]\n---\n\nKnows sums.\n",
	"content/roadmaps/all.md":
		"---\ntitle: All of it, from the first number to the last figure\n---\n\n## By hand and by ruler\n\n- [Geometry](../topics/geometry.md)\n- [Multiplying](../topics/multiplying.md)\n",
};

test.each([
	["path", "geometry"],
	["plan", "geometry"],
	["show", "geometry"],
	["why", "adding", "all"],
	["next"],
	["stats"],
	["transition", "clerk", "all"],
	["rules"],
	["explain", "graph/no-cycle"],
	["lock"],
	["help"],
	["check", "--help"],
	["completion", "--help"],
])("prereq %s keeps to a terminal of 60 columns", async (...argv) => {
	const io = fakeIo({ cwd: tempFolder(FILES), terminal: true });
	const stdout = Object.assign(io.stdout, { columns: 60 });
	// Where no time passes nothing is said about work that takes long.
	await main(argv, { ...io, stdout, now: () => 0 });
	expect(io.stderr.text).toBe("");
	expect(io.stdout.text.split("\n").length).toBeGreaterThan(1);
	for (const line of io.stdout.text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(60);
});
