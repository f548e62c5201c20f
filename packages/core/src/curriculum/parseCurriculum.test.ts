import { describe, expect, it } from "vitest";
import { coveredText, roadmapFile, summarize, topicFile } from "../testing/sourceFiles.ts";
import { ParseCache } from "./parseCache.ts";
import { parseCurriculum } from "./parseCurriculum.ts";

describe("parseCurriculum", () => {
	it("builds a curriculum in the order of its roadmap, prerequisites first", async () => {
		const { curriculum, diagnostics } = await parseCurriculum([
			topicFile("zeta"),
			topicFile("beta", "requires: [alpha]"),
			topicFile("alpha"),
			topicFile("unlisted"),
			roadmapFile("map", ["zeta", "beta", "alpha"]),
			{ path: "README.md", text: "# not part of it" },
		]);
		expect(diagnostics).toEqual([]);
		expect([...curriculum!.topics.keys()]).toEqual(["zeta", "alpha", "beta", "unlisted"]);
		expect([...curriculum!.roadmaps.keys()]).toEqual(["map"]);
	});

	it("law: the order of the files changes nothing", async () => {
		const files = [
			topicFile("a", "requires: [nope]"),
			topicFile("b", "requires: [c]"),
			topicFile("c", "requires: [b]"),
			roadmapFile("map", ["b", "c"]),
		];
		const { drafts: _, ...forward } = await parseCurriculum(files);
		const { drafts: __, ...backward } = await parseCurriculum(files.toReversed());
		expect(backward).toEqual(forward);
	});

	it("names an unknown prerequisite at its place, with the id that was meant", async () => {
		const files = [topicFile("vectors"), topicFile("b", "requires: [{ any: [vectros, b2] }]")];
		const { curriculum, diagnostics } = await parseCurriculum(files);
		expect(curriculum).toBeUndefined();
		expect(diagnostics[0]).toMatchObject({
			code: "graph/known-reference",
			message: "There is no topic `vectros`.",
			fix: "Did you mean `vectors`?",
		});
		expect(diagnostics.map((found) => coveredText(files, found))).toEqual(["vectros", "b2"]);
	});

	it("points from a former id to the new one", async () => {
		const { diagnostics } = await parseCurriculum([
			topicFile("vectors", "aliases: [arrows]"),
			topicFile("b", "requires: [arrows]"),
		]);
		expect(diagnostics).toMatchObject([{ fix: "It was renamed: write `vectors`." }]);
	});

	/*
	 *   a → b → c → a    one circle; d waits for it and is not to blame
	 */
	it("reports a circle once, with the place of every step", async () => {
		const files = [
			topicFile("a", "requires: [b]"),
			topicFile("b", "requires: [c]"),
			topicFile("c", "requires:\n  - topic: a\n    reason: why not"),
			topicFile("d", "requires: [a]"),
		];
		const { diagnostics } = await parseCurriculum(files);
		expect(summarize(diagnostics)).toEqual([
			"topics/a.md:3:12-3:13 graph/no-cycle Topics require each other in a circle: `a` → `b` → `c` → `a`.",
		]);
		expect(
			diagnostics[0]?.related.map(({ file, range, message }) => [file, range.start.line, message]),
		).toEqual([
			["topics/b.md", 3, "`b` requires `c`"],
			["topics/c.md", 4, "`c` requires `a`"],
		]);
	});

	it("names the beginning and the end of a very long circle, and every place", async () => {
		const files = Array.from({ length: 40 }, (_, index) =>
			topicFile(`t${index + 10}`, `requires: [t${((index + 1) % 40) + 10}]`),
		);
		const { diagnostics } = await parseCurriculum(files);
		expect(diagnostics).toHaveLength(1);
		expect(diagnostics[0]?.message).toBe(
			"Topics require each other in a circle: `t10` → `t11` → `t12` → `t13` → `t14` → `t15` → `t16` → `t17` → `t18` → `t19` → 29 more → `t49` → `t10`.",
		);
		expect(diagnostics[0]?.related).toHaveLength(39);
	});

	it.each([
		["a list in a list", `tags: ${"[".repeat(5000)}${"]".repeat(5000)}`],
		["one that never closes", `tags: ${"[".repeat(5000)}`],
		["keys in keys", Array.from({ length: 500 }, (_, at) => `${" ".repeat(at)}k:`).join("\n")],
	])("front matter that nests too deeply has a place: %s", async (_, deep) => {
		const { diagnostics } = await parseCurriculum([topicFile("a", deep), topicFile("b")]);
		expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
			["schema/yaml-syntax", "The front matter is not valid YAML: it nests too deeply."],
		]);
	});

	it("reports a topic that requires itself", async () => {
		const { diagnostics } = await parseCurriculum([
			topicFile("constructor", "requires: [constructor]"),
		]);
		expect(summarize(diagnostics)).toEqual([
			"topics/constructor.md:3:12-3:23 graph/no-cycle A topic requires itself: `constructor` → `constructor`.",
		]);
	});

	/*
	 *   a ⇐ any(b, x)     b ⇐ any(a, y)     x, y free: the circle has a way in
	 */
	it("accepts alternatives that go in a circle when some topic is reachable", async () => {
		const { curriculum, diagnostics } = await parseCurriculum([
			topicFile("a", "requires: [{ any: [b, x] }]"),
			topicFile("b", "requires: [{ any: [a, y] }]"),
			topicFile("x"),
			topicFile("y"),
		]);
		expect(diagnostics).toEqual([]);
		const order = [...curriculum!.topics.keys()];
		expect(order.indexOf("x")).toBeLessThan(order.indexOf("a"));
		expect(order.indexOf("y")).toBeLessThan(order.indexOf("b"));
	});

	it("accepts corequisites in a circle", async () => {
		const { diagnostics } = await parseCurriculum([
			topicFile("a", "corequisites: [b]"),
			topicFile("b", "corequisites: [a]"),
		]);
		expect(diagnostics).toEqual([]);
	});

	it("reports an id that two files claim, at both places", async () => {
		const { diagnostics } = await parseCurriculum([
			topicFile("a"),
			{ ...topicFile("a"), path: "topics/math/a.md" },
			topicFile("b", "aliases: [a]"),
		]);
		expect(summarize(diagnostics)).toEqual([
			"topics/b.md:3:11-3:12 identity/unique-id The id `a` is already used by `topics/a.md`.",
			"topics/math/a.md:1:1-1:1 identity/unique-id The id `a` is already used by `topics/a.md`.",
		]);
		expect(diagnostics[1]?.related[0]?.file).toBe("topics/a.md");
	});

	it("keeps a broken file's id, so that its dependents are not blamed", async () => {
		const { diagnostics, topicCount } = await parseCurriculum([
			{ path: "topics/broken.md", text: "---\ntitle: [\n---\n" },
			topicFile("b", "requires: [broken]"),
		]);
		expect(topicCount).toBe(2);
		expect(diagnostics.map(({ file, code }) => [file, code])).toEqual([
			["topics/broken.md", "schema/yaml-syntax"],
		]);
	});

	it.each([
		["", "schema/has-frontmatter The file is empty."],
		["# Vectors\n", "schema/has-frontmatter The file has no front matter."],
		["---\ntitle: A\n", "schema/has-frontmatter The front matter is never closed."],
		[
			"---\rtitle: A\r---\r",
			"topics/a.md:1:4-1:4 schema/has-frontmatter Lines end in a carriage return alone",
		],
		["PNG\u0000\u0001", "file/text `topics/a.md` is not a text file: it holds a NUL character."],
		["---\ntitle: A\ntitle: B\n---\n", "schema/yaml-syntax The front matter is not valid YAML"],
		["---\njust words\n---\n", "schema/valid-frontmatter The front matter"],
		["---\n---\n", "schema/valid-frontmatter `title` is missing."],
	])("reports %j and still checks the other files", async (text, expected) => {
		const { diagnostics } = await parseCurriculum([
			{ path: "topics/a.md", text },
			topicFile("b", "requires: [gone]"),
		]);
		const [first, second] = summarize(diagnostics);
		expect(first).toContain(expected);
		expect(second).toContain("topics/b.md:3:12-3:16 graph/known-reference");
	});

	it.each([
		["CRLF", topicFile("a", "requires: [b]").text.replaceAll("\n", "\r\n")],
		["a byte order mark", `\uFEFF${topicFile("a", "requires: [b]").text}`],
	])("places a problem in a file with %s", async (_, text) => {
		const files = [{ path: "topics/a.md", text }];
		const { diagnostics } = await parseCurriculum(files);
		expect(summarize(diagnostics)).toEqual([
			"topics/a.md:3:12-3:13 graph/known-reference There is no topic `b`.",
		]);
		expect(coveredText(files, diagnostics[0]!)).toBe("b");
	});

	it("refuses an id that is not kebab case", async () => {
		const { diagnostics } = await parseCurriculum([
			topicFile("Linear Algebra"),
			topicFile("线性-代数"),
		]);
		expect(summarize(diagnostics)).toEqual([
			"topics/Linear Algebra.md:1:1-1:1 identity/id-format `Linear Algebra` is not an id in lower-case kebab case.",
		]);
		expect(diagnostics[0]?.fix).toContain("Rename the file to `topics/linear-algebra.md`");
	});

	it("checks what a topic names although something else of it is unsound", async () => {
		const { diagnostics } = await parseCurriculum([
			topicFile("a", "level: expert\nrequires: [b, zz]"),
			topicFile("b", "requires: [a]"),
			topicFile("c", "effort: never\nrequires: [No Id, yy]\nrecommends: [xx]"),
		]);
		expect(summarize(diagnostics).map((line) => line.split(" ", 2).join(" "))).toEqual([
			"topics/a.md:3:8-3:14 schema/valid-frontmatter",
			"topics/a.md:4:12-4:13 graph/no-cycle",
			"topics/a.md:4:15-4:17 graph/known-reference",
			"topics/c.md:3:9-3:14 schema/valid-frontmatter",
			"topics/c.md:4:12-4:17 schema/valid-frontmatter",
			"topics/c.md:5:14-5:16 graph/known-reference",
		]);
	});

	it("checks everything that a roadmap names", async () => {
		const { diagnostics } = await parseCurriculum([
			topicFile("a"),
			topicFile("b"),
			{
				path: "roadmaps/map.md",
				text: `---
title: Map
tracks: [{ id: t, title: T, of: [{ section: basis }] }]
groups: [{ id: g, of: [a, nope-1] }]
goals: [{ id: o, title: O, topics: [nope-2] }]
relatedRoadmaps: [mapp, { external: elsewhere }]
---

## Basics

- [A](../topics/a.md)
- [B](../topics/b.md)
- [A again](../topics/a.md)
- [C](../topics/c.md)
- no link
`,
			},
		]);
		expect(summarize(diagnostics)).toEqual([
			"roadmaps/map.md:3:45-3:50 graph/known-reference There is no section `basis`.",
			"roadmaps/map.md:4:27-4:33 graph/known-reference There is no topic `nope-1`.",
			"roadmaps/map.md:5:37-5:43 graph/known-reference There is no topic `nope-2`.",
			"roadmaps/map.md:6:19-6:23 graph/known-reference There is no roadmap `mapp`.",
			"roadmaps/map.md:13:3-13:28 roadmap/listed-once `a` is listed a second time.",
			"roadmaps/map.md:14:3-14:22 graph/known-reference There is no topic `c`.",
			"roadmaps/map.md:15:3-15:10 roadmap/topic-link `no link` stands among topics but links to none.",
		]);
	});

	it("names an unlinked item by as much of its text as helps", async () => {
		const items = `- ![](x.png)\n- ${"😀".repeat(500)}\n`;
		const text = `---\ntitle: Map\n---\n\n## Start\n\n- [A](../topics/a.md)\n${items}`;
		const { diagnostics } = await parseCurriculum([
			topicFile("a", ""),
			{ path: "roadmaps/map.md", text },
		]);
		expect(diagnostics.map(({ message }) => message)).toEqual([
			"An item without text stands among topics but links to none.",
			`\`${"😀".repeat(80)}…\` stands among topics but links to none.`,
		]);
	});

	it.each(["scan", "full"] as const)(
		"finds a badly written resource with bodies: %s",
		async (bodies) => {
			const body = "About.\n\n## Resources\n\n- [@vidoe@T](https://example.org)\n";
			const { diagnostics } = await parseCurriculum([topicFile("a", "", body)], { bodies });
			expect(summarize(diagnostics)).toEqual([
				"topics/a.md:9:3-9:34 resources/valid-entry `vidoe` is not a type of resource.",
			]);
		},
	);

	it("reads a file of 5 MB", async () => {
		const body = "A line of prose that says little and goes on.\n\n".repeat(110_000);
		const { diagnostics } = await parseCurriculum([topicFile("a", "", body)], { bodies: "scan" });
		expect(diagnostics).toEqual([]);
	});

	it.each([
		['title: A\nlevel: "beginner\ntags: [x]\n', "3:8"],
		["title: A\nrequires:\n  - b\n level: beginner\n", "5:2"],
		["title: A\n\tlevel: beginner\n", "3:1"],
	])("places the mistake in %j where its author has to look", async (yaml, place) => {
		const { diagnostics } = await parseCurriculum([
			{ path: "topics/a.md", text: `---\n${yaml}---\n` },
		]);
		expect(summarize(diagnostics)[0]).toContain(`topics/a.md:${place}-`);
	});

	it.each(["full", "scan"] as const)("reports a body that nests too deeply: %s", async (bodies) => {
		const deep = `Text.\n\n${"> ".repeat(5000)}deep\n`;
		const files = [
			topicFile("a", "", deep),
			topicFile("b"),
			{ path: "pathways/p.md", text: `---\ntitle: P\nroadmap: r\n---\n${deep}` },
			{ path: "roadmaps/r.md", text: `---\ntitle: R\n---\n${deep}` },
			{ path: "topics/b.de.md", text: `---\ntitle: B\n---\n${deep}` },
		];
		const { diagnostics } = await parseCurriculum(files, { bodies });
		const errors = diagnostics.filter(({ severity }) => severity === "error");
		const message = "content/readable The body nests too deeply to be read.";
		expect(summarize(errors)).toEqual([
			`pathways/p.md:7:1-7:10005 ${message}`,
			`roadmaps/r.md:6:1-6:10005 ${message}`,
			`topics/a.md:7:1-7:10005 ${message}`,
			`topics/b.de.md:6:1-6:10005 ${message}`,
		]);
	});

	it("does not parse again what a cache remembers", async () => {
		const cache = new ParseCache();
		const files = [topicFile("a"), topicFile("b", "requires: [a]")];
		const first = await parseCurriculum(files, { cache });
		const changed = [topicFile("a"), topicFile("b", "requires: [gone]")];
		const second = await parseCurriculum(changed, { cache });
		expect(second.diagnostics).toHaveLength(1);
		const third = await parseCurriculum(files, { cache });
		expect(third.curriculum!.topics.get("a")).toBe(first.curriculum!.topics.get("a"));
		expect(third.curriculum).toEqual(first.curriculum);
	});

	it("reads an empty curriculum", async () => {
		const { curriculum, diagnostics } = await parseCurriculum([]);
		expect(diagnostics).toEqual([]);
		expect(curriculum?.topics.size).toBe(0);
	});
});
