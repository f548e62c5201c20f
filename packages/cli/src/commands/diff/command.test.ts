import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { main } from "../../main.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { gitFolder } from "../../testing/gitFolder.ts";
import { tempFolder, writeFiles } from "../../testing/tempFolder.ts";

async function diff(cwd: string, ...argv: string[]) {
	const io = fakeIo({ cwd });
	const code = await main(["diff", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** Multiplying is lost, counting renamed, geometry asks for more, zero is new. */
function changedFolder() {
	const { cwd, git } = gitFolder({ ...SOUND, "README.md": "Not content.\n" });
	git("tag", "v1");
	for (const gone of ["multiplying", "counting"]) rmSync(join(cwd, `content/topics/${gone}.md`));
	writeFiles(cwd, {
		"content/topics/numerals.md": topic("Numerals", "effort: 1-2h\naliases: [counting]"),
		"content/topics/zero.md": topic("Zero *<b>*", "effort: 30min"),
		"content/topics/adding.md": topic(
			"Adding",
			"requires: [numerals]\neffort: 2-4h\naliases: [addition]",
		),
		"content/topics/geometry.md": topic("Geometry", "requires: [drawing, zero]\neffort: 40h"),
		"content/topics/algebra.md": topic("Algebra", "requires: [geometry]\nkind: checkpoint"),
		"content/roadmaps/numbers.md": SOUND["content/roadmaps/numbers.md"]!.replaceAll(
			"counting.md",
			"numerals.md",
		).replace("- [Multiplying](../topics/multiplying.md)\n", ""),
	});
	return { cwd, git };
}

test("text: what changed, in hours and for learners", async () => {
	const { cwd } = changedFolder();
	expect(await diff(cwd, "v1")).toEqual({
		code: 0,
		stderr: "",
		stdout: `Since v1: 1 topic added, 1 topic removed, 1 topic renamed, 2 topics with other prerequisites

Learners at risk
  ✖ The topic \`multiplying\` is gone: what was recorded under it counts for nothing.
  ! \`geometry\` closes again for those who have not learned \`zero\`.
  ! \`algebra\` closes again for those who have not learned \`geometry\`.

Added
  + zero  Zero *<b>*

Removed
  - multiplying  Multiplying

Renamed
  counting → numerals

Prerequisites
  geometry
    - drawing
    + drawing, zero
  algebra
    - any of (geometry, multiplying)
    + geometry

Hours
  all topics: 48–51 h, likely 49 h → 45–48 h, likely 47 h
  numbers: 47–50 h, likely 49 h → 44–47 h, likely 46 h

Critical path
  42 h: drawing → geometry → algebra (unchanged)

Add a lost id to the \`aliases\` of what replaces it, or mark it as \`retired\` in \`ids.lock.json\`.
`,
	});
});

test("--exit-code: 1 only when a record would be lost, not when it is retired", async () => {
	const { cwd } = changedFolder();
	expect((await diff(cwd, "main", "--exit-code")).code).toBe(1);
	writeFiles(cwd, {
		"content/ids.lock.json":
			'{"format":1,"topics":{"multiplying":{"retired":"Adding is enough."}},"roadmaps":{}}',
	});
	const { code, stdout } = await diff(cwd, "main", "--exit-code");
	expect(code).toBe(0);
	expect(stdout).toContain("! The topic `multiplying` is retired: Adding is enough.\n");
});

test("json: everything, with the commit it was compared with", async () => {
	const { cwd, git } = changedFolder();
	const { stdout } = await diff(cwd, "HEAD", "--format", "json");
	expect(JSON.parse(stdout)).toMatchObject({
		version: 1,
		ref: "HEAD",
		commit: git("rev-parse", "HEAD").trim(),
		added: [{ id: "zero" }],
		renamed: [{ id: "numerals", from: "counting", merged: false }],
		risks: [{ type: "lost", id: "multiplying" }, { type: "closed" }, { type: "closed" }],
		roadmaps: [{ id: "numbers" }],
	});
});

test("markdown: a comment whose titles cannot break it", async () => {
	const { stdout } = await diff(changedFolder().cwd, "main", "--format", "markdown");
	expect(stdout).toContain(
		"### ⛔ Learners would lose progress\n\n- The topic `multiplying` is gone",
	);
	expect(stdout).toContain("- `zero` Zero \\*\\<b\\>\\*\n");
	expect(stdout).toContain("| all topics | 48–51 h, likely 49 h | 45–48 h, likely 47 h |");
	expect(stdout).toContain("- `algebra`: `any of (geometry, multiplying)` → `geometry`");
});

test("nothing changed; a folder that the commit does not have", async () => {
	const { cwd, git } = gitFolder(SOUND);
	expect((await diff(cwd, "main")).stdout).toContain(
		"Since main: no topic or prerequisite changed\n",
	);
	git("checkout", "-q", "--orphan", "empty");
	git("rm", "-rq", "--cached", ".");
	git("commit", "-qm", "nothing", "--allow-empty");
	expect((await diff(cwd, "empty")).stdout).toContain(
		"Since empty: 6 topics added, 1 roadmap added",
	);
});

test("files outside ASCII, in subfolders, and links in the commit are read as in the folder", async () => {
	const { cwd, git } = gitFolder({ ...SOUND, "content/topics/mehr/größe.md": topic("Größe") });
	symlinkSync("../topics", join(cwd, "content/topics/loop"));
	git("add", "-A");
	git("commit", "-qm", "a link in a circle");
	rmSync(join(cwd, "content/topics/mehr"), { recursive: true });
	expect((await diff(cwd, "main")).stdout).toContain("✖ The topic `größe` is gone");
});

test.each([
	["no-such-branch", "git knows no commit `no-such-branch`. Name a branch, tag or commit"],
	["--output=x", "nknown option"],
	["main:content", "git knows no commit `main:content`."],
])("the ref %s could not run", async (ref, message) => {
	const { code, stdout, stderr } = await diff(gitFolder(SOUND).cwd, ref);
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toContain(message);
});

test("no repository, no git, and a commit whose content has errors", async () => {
	const none = await diff(tempFolder(SOUND), "main");
	expect(none.code).toBe(2);
	expect(none.stderr).toContain("`content` is in no git repository.");
	const { cwd, git } = gitFolder({
		...SOUND,
		"content/topics/bad.md": topic("Bad", "requires: [gone]"),
	});
	rmSync(join(cwd, "content/topics/bad.md"));
	const broken = await diff(cwd, "main");
	expect(broken.code).toBe(2);
	expect(broken.stderr).toContain(
		"The content of `main` has errors, so there is nothing to compare with. `topics/bad.md:3`: There is no topic `gone`.",
	);
	git("checkout", "-q", ".");
	expect((await diff(cwd, "main")).code).toBe(1);
	vi.stubEnv("PATH", "");
	expect((await diff(cwd, "main")).stderr).toBe(
		"prereq: git was not found. Install git, or add it to the PATH.\n",
	);
	vi.unstubAllEnvs();
});
