import { expect, it } from "vitest";
import type { SourceFile } from "../../../model/source.ts";
import { topicFile } from "../../../testing/sourceFiles.ts";
import { replaceFiles, runOver, testRule } from "../../../testing/testRule.ts";
import { applyEdits } from "../../engine/applyEdits.ts";
import { noOrphan } from "./noOrphan.ts";

testRule(noOrphan);

const PATH = "roadmaps/r.md";
const HEAD = "---\ntitle: R\n---\n\n## One\n\n";
const SETTINGS = { "graph/order-respects-prerequisites": "error", "graph/no-orphan": "error" };

/** An outline before and after topics that it does not list were added. */
async function list(outline: string, ...topics: readonly SourceFile[]) {
	const files = [
		topicFile("a"),
		topicFile("b"),
		topicFile("s"),
		...topics,
		{ path: PATH, text: HEAD + outline },
	];
	const { diagnostics } = await runOver(files, SETTINGS);
	const { changed, applied } = applyEdits(files, diagnostics, "unsafe");
	const fixed = replaceFiles(files, changed);
	const after = await runOver(fixed, SETTINGS);
	return {
		outline: fixed.find(({ path }) => path === PATH)?.text.slice(HEAD.length),
		found: diagnostics.map(({ fix }) => fix),
		left: after.diagnostics.length,
		mended: applied.length,
	};
}

const A = "- [A](../topics/a.md)\n";
const B = "- [B](../topics/b.md)\n";
const S = "- [S](../topics/s.md)\n";
const NEW = "- [new title](../topics/new.md)\n";

it.each([
	["behind the last topic that it requires", A + B + S, "requires: [b, a]", A + B + NEW + S],
	["behind the subtopics of that topic", `${A}  ${S}${B}`, "requires: [a]", `${A}  ${S}${NEW}${B}`],
	["behind the item of a subtopic", `${A}  ${S}${B}`, "requires: [s]", `${A}  ${S}${NEW}${B}`],
	[
		"behind text of the item",
		`${A}\n  Text.\n\n${B}${S}`,
		"requires: [a]",
		`${A}\n  Text.\n${NEW}\n${B}${S}`,
	],
	["by what is only recommended", A + B + S, "recommends: [a]", A + NEW + B + S],
	[
		"at an end without a line end",
		(A + B + S).trimEnd(),
		"requires: [s]",
		(A + B + S + NEW).trimEnd(),
	],
	[
		"with the line ends of the file",
		(A + B + S).replaceAll("\n", "\r\n"),
		"requires: [a]",
		(A + NEW + B + S).replaceAll("\n", "\r\n"),
	],
])("a topic is listed %s", async (_, before, facts, after) => {
	const { outline, left } = await list(before, topicFile("new", facts));
	expect([outline, left]).toEqual([after, 0]);
});

it("topics that fit in one place are listed together", async () => {
	const { outline, mended, left } = await list(
		A + B + S,
		topicFile("new", "requires: [a]"),
		topicFile("newer", "requires: [a]"),
	);
	expect(outline).toBe(`${A}${NEW}- [newer title](../topics/newer.md)\n${B}${S}`);
	expect([mended, left]).toEqual([2, 0]);
});

it("a title is text, whatever it looks like, and a file may be in a folder", async () => {
	const text = '---\ntitle: "Lists [of] *things*"\nrequires: [a]\n---\n\nL.\n';
	const { outline, left } = await list(A + B + S, { path: "topics/more stuff/new.md", text });
	expect(outline).toContain("\n- [Lists \\[of\\] \\*things\\*](../topics/more%20stuff/new.md)\n");
	expect(left).toBe(0);
});

it("of several roadmaps the one that lists the most of what it names", async () => {
	const other = { path: "roadmaps/q.md", text: `${HEAD}${A}` };
	const { outline, found } = await list(A + B + S, other, topicFile("new", "requires: [a, s]"));
	expect(outline).toBe(A + B + S + NEW);
	expect(found).toEqual(["List it in `roadmaps/r.md`, behind `s`."]);
});

it("where no roadmap has anything that it names, it is up to the author", async () => {
	const far = topicFile("far", "requires: [off]");
	const { outline, found, mended } = await list(A + B + S, topicFile("off"), far);
	expect([outline, mended]).toEqual([A + B + S, 0]);
	expect(found).toEqual([
		"List it in a roadmap, name it in a topic that leads to it, or delete it.",
	]);
});

const END = [topicFile("a"), topicFile("b", "requires: [a]")];
const LIST = { path: PATH, text: HEAD + A };

it.each([
	["without a roadmap a topic may be the last", END, []],
	["beside a roadmap it may not", [...END, LIST], ["b"]],
	[
		"while a roadmap cannot be read",
		[...END, { ...LIST, text: "---\ntitle: [R\n---\n\n## One\n" }],
		[],
	],
	["while a topic cannot be read", [...END, LIST, topicFile("c", "requires [b]")], []],
	[
		"while a topic has a key that may be another one",
		[...END, LIST, topicFile("c", "require: [b]")],
		[],
	],
	["a topic whose id has to be another one", [...END, LIST, topicFile("C_d", "requires: [b]")], []],
	["while a roadmap lists what does not exist", [...END, { ...LIST, text: LIST.text + S }], []],
	[
		"while a topic requires what does not exist",
		[...END, LIST, topicFile("c", "requires: [bb]")],
		[],
	],
])("%s", async (_, files, found) => {
	const { diagnostics } = await runOver(files, SETTINGS);
	expect(diagnostics.map(({ topicId }) => topicId)).toEqual(found);
});

it("a task of a transition leads to a topic, and so does the advice of a roadmap", async () => {
	const role = { path: "roles/r.md", text: "---\ntitle: Role\nmastered: []\n---\n\nR.\n" };
	const transition = {
		path: "transitions/r--r.md",
		text: "---\ntitle: T\nrole: r\nroadmap: r\ndifficulty: gentle\ntimeline: 2mo\n---\n\nT.\n\n## Steps\n\n### Read (8w)\n\n- [ ] [B](../topics/b.md)\n",
	};
	const advised = {
		path: PATH,
		text: LIST.text.replace("title: R", "title: R\nadvice: [{ title: T, text: T., topics: [b] }]"),
	};
	for (const files of [
		[...END, LIST, role, transition],
		[...END, advised],
	])
		expect((await runOver(files, SETTINGS)).diagnostics).toEqual([]);
});
