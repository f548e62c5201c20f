import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { CYCLE, SOUND as MOSTLY_SOUND, topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder, writeFiles } from "../../testing/tempFolder.ts";

const SOUND = {
	...MOSTLY_SOUND,
	"content/topics/algebra.md": topic(
		"Algebra",
		"requires: [{ any: [geometry, multiplying] }]\nkind: checkpoint\neffort: 1h",
	),
};

type Files = Readonly<Record<string, string | Uint8Array>>;

async function check(files: Files, ...argv: string[]) {
	return checkIn(tempFolder(files), ...argv);
}

async function checkIn(cwd: string, ...argv: string[]) {
	const io = fakeIo({ cwd });
	const code = await main(["check", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

test("clean content: 0, counts and nothing on standard error", async () => {
	const { code, stdout, stderr } = await check(SOUND);
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	expect(stdout).toMatch(/^✔ No problems · 7 files, 6 topics, 1 roadmap · [\d.]+ m?s\n$/);
});

test("a cycle: 1, one finding with the place of each edge", async () => {
	const { code, stdout } = await check(CYCLE);
	expect(code).toBe(1);
	expect(stdout.match(/graph\/no-cycle/g)).toHaveLength(1);
	expect(stdout).toMatch(/adding.*→.*counting.*→.*adding|counting.*→.*adding.*→.*counting/);
	expect(stdout).toContain("content/topics/adding.md:3:21 error graph/no-cycle");
	expect(stdout).toContain("→ content/topics/counting.md:3:12 ");
	expect(stdout).toMatch(/✖ 2 errors, /);
});

test("the named folder, ./content, else the current folder", async () => {
	const moved = Object.fromEntries(
		Object.entries(CYCLE).map(([path, text]) => [path.replace("content/", ""), text]),
	);
	expect((await check(CYCLE, "content", "--format", "compact")).stdout).toMatch(/^content\/topics/);
	expect((await check(CYCLE, "--format", "compact")).stdout).toMatch(/^content\/topics/);
	expect((await check(moved, "--format", "compact")).stdout).toMatch(/^topics\//);
});

test("nothing to check is not clean: 2", async () => {
	const { code, stdout, stderr } = await check({ "content/notes.txt": "x" });
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toBe(
		"prereq: `content` has no topics or roadmaps. Add a file such as `topics/my-first-topic.md`, or name the content folder.\n",
	);
});

const PAGE = "# Vectors\n\nWhat they are.\n\n- [@article@More](https://example.org/more)\n";

test("files like those of roadmap.sh: the preset is named, and works", async () => {
	const pages = { "data/vectors@aB3_x.md": PAGE, "data/README.md": "# Data\n" };
	const { stderr } = await check(pages, "data");
	expect(stderr).toBe(
		"prereq: `data` has no topics or roadmaps. Its files look like those of roadmap.sh: check them with `prereq check data --preset roadmapsh`.\n",
	);
	expect((await check(pages, "data", "--preset", "roadmapsh")).code).toBe(0);
	const { stderr: other } = await check({ "data/vectors@aB3_x.md": topic("Vectors") }, "data");
	expect(other).toContain("Add a file such as");
});

test("a file instead of a folder: 2", async () => {
	const { code, stderr } = await check(SOUND, "content/topics/adding.md");
	expect(code).toBe(2);
	expect(stderr).toContain("`content/topics/adding.md` is a file.");
});

/** Each with what the compact line has to begin with; the sound files stay unblamed. */
const BAD: readonly (readonly [string, Files, RegExp])[] = [
	[
		"broken YAML",
		{ "content/topics/bad.md": "---\ntitle: [A\nlevel: x\n---\n" },
		/^content\/topics\/bad\.md:\d+:\d+ error schema\/yaml-syntax /,
	],
	[
		"a binary file",
		{ "content/topics/bad.md": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]) },
		/^content\/topics\/bad\.md:1:1 error file\/text /,
	],
	[
		"an empty file",
		{ "content/topics/bad.md": "" },
		/^content\/topics\/bad\.md:1:1 error schema\/has-frontmatter /,
	],
	[
		"a duplicate key",
		{ "content/topics/bad.md": "---\ntitle: A\ntitle: B\n---\n" },
		/^content\/topics\/bad\.md:3:1 error schema\/yaml-syntax /,
	],
	[
		"a topic that requires itself",
		{ "content/topics/bad.md": topic("Bad", "requires: [bad]") },
		/^content\/topics\/bad\.md:3:12 error graph\/no-cycle /,
	],
	[
		"an unknown reference in CRLF with a BOM",
		{
			"content/topics/bad.md": "\uFEFF---\r\ntitle: A\r\nrequires: [addin]\r\n---\r\n\r\nText.\r\n",
		},
		/^content\/topics\/bad\.md:3:12 error graph\/known-reference /,
	],
];

test.each(BAD)("%s is one finding with its place", async (_, files, line) => {
	const { code, stdout, stderr } = await check(
		{ ...SOUND, ...files },
		"--format",
		"compact",
		"--quiet",
	);
	expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
	expect(stdout.trimEnd().split("\n")).toHaveLength(1);
	expect(stdout).toMatch(line);
});

test("an unreadable file is a finding, what requires it is not blamed, the others are still checked", async () => {
	const cwd = tempFolder({ ...CYCLE, "content/topics/more.md": topic("More", "requires: [lost]") });
	symlinkSync(join(cwd, "nowhere.md"), join(cwd, "content/topics/lost.md"));
	const { code, stdout } = await checkIn(cwd, "--format", "compact");
	expect(code).toBe(1);
	expect(stdout).toContain("content/topics/lost.md:1:1 error file/readable ");
	expect(stdout).toContain("graph/no-cycle");
	expect(stdout).not.toMatch(/more\.md.* error /);
});

const LINKED = "requires: [counting]\neffort: 1h";
const LEGAL: readonly (readonly [string, Files])[] = [
	["CRLF", { "content/topics/more.md": topic("More", LINKED).replaceAll("\n", "\r\n") }],
	["a byte order mark", { "content/topics/more.md": `\uFEFF${topic("More", LINKED)}` }],
	[
		"5 MB of Markdown",
		{
			"content/topics/more.md": topic(
				"More",
				"requires: [counting]\neffort: 200h",
				"Some text.\n\n".repeat(420_000),
			),
		},
	],
	[
		"ids such as constructor and __proto__",
		{
			"content/topics/constructor.md": topic("Constructor", "requires: [counting]\neffort: 1h"),
			"content/topics/more.md": topic("More", "requires: [constructor]\neffort: 1h"),
		},
	],
];

test.each(LEGAL)("%s loads fine", async (_, files) => {
	const leading = {
		"content/topics/drawing.md": topic("Drawing", "effort: 1h\nrecommends: [more]"),
	};
	const { code, stdout } = await check({ ...SOUND, ...leading, ...files }, "--format", "compact");
	expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
});

test("a finding in a file that changes between two runs is found again", async () => {
	const cwd = tempFolder(SOUND);
	expect((await checkIn(cwd)).code).toBe(0);
	writeFiles(cwd, { "content/topics/adding.md": topic("Adding", "requires: [nothing]") });
	expect((await checkIn(cwd)).code).toBe(1);
});
