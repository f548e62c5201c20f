import { expect, test } from "vitest";
import { ID_LOCK_FILE } from "../content/namedFiles.ts";
import { readIdLock } from "../curriculum/idLock.ts";
import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import type { SourceFile } from "../model/source.ts";
import { bilingualFiles } from "../testing/bilingual.ts";
import { roadmapFile, topicFile } from "../testing/sourceFiles.ts";
import { moveFiles } from "./moveFiles.ts";
import { renameId } from "./renameId.ts";
import type { RenamedKind } from "./renameRequest.ts";

async function rename(
	files: readonly SourceFile[],
	from: string,
	to: string,
	kind: RenamedKind = "topic",
) {
	const lockFile = files.find(({ path }) => path === ID_LOCK_FILE);
	const lock = lockFile && readIdLock(lockFile);
	if (typeof lock === "string") throw new Error(lock);
	const parsed = await parseCurriculum(files, { bodies: "scan" });
	return renameId({ kind, from, to, files, parsed, ...(lock && { lock }) });
}

async function renamed(
	files: readonly SourceFile[],
	from: string,
	to: string,
	kind?: RenamedKind,
): Promise<SourceFile[]> {
	const plan = await rename(files, from, to, kind);
	if (!plan.ok) throw new Error(plan.problem.message);
	return moveFiles(files, plan.changed, plan.moves);
}

const textOf = (files: readonly SourceFile[], path: string) =>
	files.find((file) => file.path === path)?.text;

test("every form of prerequisite, with comments and formatting kept", async () => {
	const files = [
		topicFile("vectors"),
		topicFile("a"),
		topicFile(
			"b",
			`requires: # the hard ones
  - vectors   # first
  - { any: [ "vectors",a ] , reason: "vectors or a" }
  - atLeast: 1
    of:
      - {topic:   'vectors', reason: x}
      - all: [vectors, a]
corequisites: []
recommends:   [ {topic: vectors} ]`,
		),
	];
	const after = await renamed(files, "vectors", "vector-spaces");
	expect(textOf(after, "topics/b.md")).toBe(`---
title: b title
requires: # the hard ones
  - vector-spaces   # first
  - { any: [ "vector-spaces",a ] , reason: "vectors or a" }
  - atLeast: 1
    of:
      - {topic:   'vector-spaces', reason: x}
      - all: [vector-spaces, a]
corequisites: []
recommends:   [ {topic: vector-spaces} ]
---

About it.
`);
	expect(textOf(after, "topics/vectors.md")).toBeUndefined();
	expect(textOf(after, "topics/vector-spaces.md")).toBe(
		"---\ntitle: vectors title\naliases: [vectors]\n---\n\nAbout it.\n",
	);
});

test.each([
	["", "aliases: [a]\n"],
	["aliases: []", "aliases: [a]\n"],
	["aliases: [ x ] # old", "aliases: [ x, a ] # old\n"],
	["aliases: ['x', \"y\"]", "aliases: ['x', \"y\", a]\n"],
	["aliases: [\n  x,\n  ]", "aliases: [\n  x, a,\n  ]\n"],
	[
		"aliases:\n  - x # one\n  -   y # two\nlevel: beginner",
		"aliases:\n  - x # one\n  -   y # two\n  -   a\nlevel: beginner\n",
	],
	["aliases:\n- 'x'", "aliases:\n- 'x'\n- a\n"],
	["aliases: [b]", "aliases: [a]\n"],
	["aliases:\n  - b # back", "aliases:\n  - a # back\n"],
])("the alias joins `%s`", async (before, after) => {
	const files = [topicFile("a", before)];
	expect(textOf(await renamed(files, "a", "b"), "topics/b.md")).toBe(
		`---\ntitle: a title\n${after}---\n\nAbout it.\n`,
	);
});

test("front matter in braces, CRLF line ends and a byte order mark stay what they are", async () => {
	const braces = { path: "topics/a.md", text: "---\n{ title: A }\n---\n" };
	expect(textOf(await renamed([braces], "a", "b"), "topics/b.md")).toBe(
		"---\n{ title: A , aliases: [a] }\n---\n",
	);
	const crlf = { path: "topics/a.md", text: "\uFEFF---\r\ntitle: A\r\n---\r\n\r\nA.\r\n" };
	expect(textOf(await renamed([crlf], "a", "b"), "topics/b.md")).toBe(
		"\uFEFF---\r\ntitle: A\r\naliases: [a]\r\n---\r\n\r\nA.\r\n",
	);
});

test("links are followed in every file, whatever they look like; code is left alone", async () => {
	const links = (name: string, encoded = name) => `
[one](../topics/${name}.md) [two](<./${name}.md#part> "${"vectors"}") ![no](vectors.png)
[three][v] \`[code](vectors.md)\` [else](../roadmaps/vectors.md) [enc](${encoded}.md?x#vectors)

[v]: ../topics/${name}.md
`;
	const files = [
		topicFile("vectors"),
		topicFile("a", "", links("vectors", "v%65ctors")),
		{ path: "topics/README.md", text: "See [it](vectors.md).\n" },
		roadmapFile("vectors", ["vectors", "a"], "groups: [{ id: vectors, of: [vectors] }]"),
	];
	const after = await renamed(files, "vectors", "größe");
	expect(textOf(after, "topics/a.md")).toBe(
		topicFile("a", "", links("größe", encodeURIComponent("größe"))).text,
	);
	expect(textOf(after, "topics/README.md")).toBe("See [it](größe.md).\n");
	expect(textOf(after, "roadmaps/vectors.md")).toContain("groups: [{ id: vectors, of: [größe] }]");
	expect(textOf(after, "roadmaps/vectors.md")).toContain("- [vectors](../topics/größe.md)");
});

test("an id that YAML would take for something else is quoted", async () => {
	const files = [topicFile("a"), topicFile("b", 'requires: [a]\nrecommends: ["a"]')];
	const after = await renamed(files, "a", "null");
	expect(textOf(after, "topics/b.md")).toContain('requires: ["null"]\nrecommends: ["null"]');
	const back = await renamed(after, "null", "1e3");
	expect(textOf(back, "topics/b.md")).toContain('requires: ["1e3"]\nrecommends: ["1e3"]');
	expect(textOf(back, "topics/1e3.md")).toContain('aliases: [a, "null"]');
});

test("anchors are edited where they are written; keys that look like the id are not", async () => {
	const files = [
		topicFile("requires"),
		topicFile("b", "requires: &them [requires]\nrecommends: *them"),
	];
	const after = await renamed(files, "requires", "needs");
	expect(textOf(after, "topics/b.md")).toContain("requires: &them [needs]\nrecommends: *them");
});

test("a topic in all kinds of files: names, links and translations, which stay up to date", async () => {
	const files = await bilingualFiles();
	const before = await parseCurriculum(files);
	const plan = await rename(files, "git", "version-control");
	expect(plan.ok && plan.moves).toEqual([
		{ from: "topics/git.md", to: "topics/version-control.md" },
		{ from: "topics/git.zh.md", to: "topics/version-control.zh.md" },
	]);
	const after = await parseCurriculum(await renamed(files, "git", "version-control"));
	expect(before.diagnostics).toEqual([]);
	expect(after.diagnostics).toEqual([]);
	expect(after.curriculum!.topics.has("git")).toBe(false);
	expect(after.curriculum!.translations.get("zh")!.topics.get("version-control")!.stale).toBe(
		false,
	);
	expect(after.curriculum!.transitions.get("backend--map")!.steps[0]!.tasks[0]!.topics).toEqual([
		"version-control",
	]);
});

test("reasons that a translation gives by topic", async () => {
	const files = [
		{ path: "prereq.config.json", text: '{ "locales": ["zh"] }' },
		topicFile("a"),
		topicFile("reasons"),
		topicFile("b", "requires: [{ topic: a, reason: x }, { topic: reasons, reason: y }]"),
		{
			path: "topics/b.zh.md",
			text: '---\ntitle: B\nreasons: # why\n  a: "甲" # a\n  reasons: 乙\n---\n\n乙。\n',
		},
	];
	const after = await renamed(await renamed(files, "a", "null"), "reasons", "why");
	expect(textOf(after, "topics/b.zh.md")).toBe(
		'---\ntitle: B\nreasons: # why\n  "null": "甲" # a\n  why: 乙\n---\n\n乙。\n',
	);
});

test("a role and a roadmap take the names of their transitions with them", async () => {
	const files = await bilingualFiles();
	const role = await renamed(files, "backend", "server-side", "role");
	const both = await renamed(role, "map", "atlas", "roadmap");
	const paths = both
		.map(({ path }) => path)
		.filter((path) => /^(roles|transitions|roadmaps)/.test(path));
	expect(paths.sort()).toEqual([
		"roadmaps/atlas.md",
		"roadmaps/atlas.zh.md",
		"roadmaps/plain.md",
		"roles/server-side.md",
		"roles/server-side.zh.md",
		"transitions/server-side--atlas.md",
		"transitions/server-side--atlas.zh.md",
	]);
	const { curriculum, diagnostics } = await parseCurriculum(both);
	expect(diagnostics).toEqual([]);
	expect(curriculum!.roadmaps.get("atlas")!.aliases).toEqual(["map"]);
	expect(curriculum!.pathways.get("ada")!.roadmap).toBe("atlas");
	expect(curriculum!.transitions.get("server-side--atlas")!.role).toBe("server-side");
});

test("the lock file knows both ids, and what was required when it was made", async () => {
	const lock = {
		path: ID_LOCK_FILE,
		text: '{"format":1,"topics":{"b":{"requires":["a"]},"c":{"requires":["b"]}},"roadmaps":{}}',
	};
	const files = [topicFile("a"), topicFile("b", "requires: [a, n]"), topicFile("n"), lock];
	expect(textOf(await renamed(files, "b", "bb"), ID_LOCK_FILE)).toBe(`{
  "format": 1,
  "topics": {
    "b": {"requires":["a"]},
    "bb": {"requires":["a"]},
    "c": {"requires":["bb"]}
  },
  "roadmaps": {}
}
`);
});

const LOCK = {
	path: ID_LOCK_FILE,
	text: '{"format":1,"topics":{"a":{},"r":{"retired":true},"gone":{}},"roadmaps":{"far":{}}}',
};

test.each([
	["x", "y", "rename/unknown-id", "There is no topic `x`."],
	["aa", "y", "rename/unknown-id", "There is no topic `aa`. Did you mean `a`?"],
	["old", "y", "rename/unknown-id", "There is no topic `old`. It was renamed to `a` already."],
	["a", "No Id", "rename/bad-id", "`No Id` is not an id in lower-case kebab case."],
	["a", "../x", "rename/bad-id", "`../x` is not an id"],
	["a", "a", "rename/id-taken", "It is called `a` already."],
	["a", "b", "rename/id-taken", "There is a topic `b` already."],
	["b", "old", "rename/id-taken", "`old` is a former id of `a`"],
	["a", "r", "rename/id-taken", "`r` was retired"],
	["a", "gone", "rename/id-taken", "`gone` was published before"],
])("%s → %s is refused", async (from, to, code, message) => {
	const result = await rename([topicFile("a", "aliases: [old]"), topicFile("b"), LOCK], from, to);
	expect(result).toMatchObject({ ok: false, problem: { code } });
	const { problem } = result as Extract<typeof result, { ok: false }>;
	expect(`${problem.message} ${problem.fix}`).toContain(message);
});

test("a curriculum with errors is refused, and so is what cannot be edited safely", async () => {
	expect(await rename([topicFile("a"), topicFile("b", "requires: [c]")], "a", "x")).toMatchObject({
		ok: false,
		problem: { code: "rename/unsound" },
	});
	const folded = topicFile("b", "requires:\n  - >-\n    a");
	expect(await rename([topicFile("a"), folded], "a", "x")).toMatchObject({
		ok: false,
		problem: {
			code: "rename/not-editable",
			message: expect.stringMatching(/^`topics\/b\.md:\d` cannot be edited.*no topic `a`/),
		},
	});
});
