import { spawnSync } from "node:child_process";
import {
	chmodSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { CYCLE, SOUND } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { listFiles, tempFolder } from "../../testing/tempFolder.ts";

async function rename(cwd: string, ...argv: string[]) {
	const io = fakeIo({ cwd });
	const code = await main(["rename", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

function textsOf(cwd: string): ReadonlyMap<string, string> {
	return new Map(listFiles(cwd).map((path) => [path, readFileSync(join(cwd, path), "utf8")]));
}

test("a topic: its file, what requires it, what links to it, the alias", async () => {
	const cwd = tempFolder(SOUND);
	expect(await rename(cwd, "counting", "numerals")).toEqual({
		code: 0,
		stdout:
			"✔ The topic `counting` is called `numerals` now · 1 file moved, 3 references rewritten, `counting` kept as an alias\n  topics/counting.md → topics/numerals.md\n",
		stderr: "",
	});
	const texts = textsOf(cwd);
	expect(texts.has("content/topics/counting.md")).toBe(false);
	expect(texts.get("content/topics/numerals.md")).toContain(
		"level: beginner\naliases: [counting]\n---",
	);
	expect(texts.get("content/topics/adding.md")).toContain(
		'{ topic: numerals, reason: "Sums are counted." }',
	);
	expect(texts.get("content/roadmaps/numbers.md")).toContain("- [Counting](../topics/numerals.md)");
	expect([...texts.keys()].filter((path) => path.includes("/."))).toEqual([]);
});

test("--dry-run: a diff that git applies, with the same result as the rename itself", async () => {
	const cwd = tempFolder(SOUND);
	await main(["lock"], fakeIo({ cwd }));
	const before = textsOf(cwd);
	const { code, stdout } = await rename(cwd, "adding", "sums", "--dry-run");
	expect(code).toBe(0);
	expect(stdout).toContain("rename from topics/adding.md\nrename to topics/sums.md\n");
	expect(stdout).toContain("-requires: [adding]\n+requires: [sums]\n");
	expect(textsOf(cwd)).toEqual(before);
	await rename(cwd, "adding", "sums");
	const done = textsOf(cwd);
	expect(done).not.toEqual(before);
	const other = tempFolder(Object.fromEntries(before));
	const { status, stderr } = spawnSync("git", ["apply", "--directory=content", "-"], {
		cwd: other,
		input: stdout,
		encoding: "utf8",
	});
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(textsOf(other)).toEqual(done);
});

test("after lock and rename, check finds nothing to complain about", async () => {
	const cwd = tempFolder(SOUND);
	await main(["lock"], fakeIo({ cwd }));
	expect((await rename(cwd, "adding", "sums")).stdout).toContain("`ids.lock.json` updated");
	expect((await rename(cwd, "numbers", "arithmetic")).code).toBe(0);
	const io = fakeIo({ cwd });
	expect(await main(["lock", "--check"], io)).toBe(0);
	expect((await rename(cwd, "sums", "adding")).code).toBe(0);
	expect(await main(["check", "--format", "compact"], fakeIo({ cwd }))).toBe(0);
});

test.each([
	[["countin", "x"], "There is no topic, roadmap or role `countin`. Did you mean `counting`?"],
	[["addition", "x"], "There is no topic `addition`. It was renamed to `adding` already."],
	[["counting", "adding"], "There is a topic `adding` already. Choose an id that was never used."],
	[
		["counting", "Not An Id"],
		"`Not An Id` is not an id in lower-case kebab case. Write something like `linear-algebra`.",
	],
	[["counting", "addition"], "`addition` is a former id of `adding`"],
	[["counting", "x", "--kind", "role"], "There is no role `counting`."],
])("rename %s could not run, and nothing changed", async (argv, message) => {
	const cwd = tempFolder(SOUND);
	const before = textsOf(cwd);
	const { code, stdout, stderr } = await rename(cwd, ...argv);
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toContain(message);
	expect(textsOf(cwd)).toEqual(before);
});

test("an id that a topic and a roadmap share needs --kind", async () => {
	const cwd = tempFolder({ ...SOUND, "content/topics/numbers.md": "---\ntitle: Numbers\n---\n" });
	expect((await rename(cwd, "numbers", "x")).stderr).toContain(
		"Add `--kind topic` or `--kind roadmap`.",
	);
	expect((await rename(cwd, "numbers", "x", "--kind", "roadmap")).code).toBe(0);
	expect(listFiles(cwd)).toContain("content/roadmaps/x.md");
	expect(listFiles(cwd)).toContain("content/topics/numbers.md");
});

test("errors of the curriculum are printed, and nothing is written", async () => {
	const cwd = tempFolder(CYCLE);
	const { code, stdout } = await rename(cwd, "counting", "numerals");
	expect(code).toBe(1);
	expect(stdout).toContain("graph/no-cycle");
	expect(listFiles(cwd)).toContain("content/topics/counting.md");
});

test("Ctrl-C before anything is written leaves everything as it was", async () => {
	const cwd = tempFolder(SOUND);
	const before = textsOf(cwd);
	const io = fakeIo({ cwd });
	io.interrupt();
	expect(await main(["rename", "counting", "numerals"], io)).toBe(130);
	expect(textsOf(cwd)).toEqual(before);
});

test("a place that cannot be written: all files are put back", async () => {
	const cwd = tempFolder(SOUND);
	// A folder in the way of the new file; permissions would not stop an administrator.
	mkdirSync(join(cwd, "content/topics/numerals.md"));
	writeFileSync(join(cwd, "content/topics/numerals.md/in-the-way"), "");
	const before = textsOf(cwd);
	const { code, stderr } = await rename(cwd, "counting", "numerals");
	expect(code).toBe(2);
	expect(stderr).toMatch(/Nothing was changed: .*\. Make the folder writable/);
	expect(textsOf(cwd)).toEqual(before);
});

test("file modes stay, and a file behind a link is edited where it is", async () => {
	const cwd = tempFolder({ ...SOUND, "shared/adding.md": SOUND["content/topics/adding.md"]! });
	chmodSync(join(cwd, "content/topics/geometry.md"), 0o600);
	rmSync(join(cwd, "content/topics/adding.md"));
	symlinkSync("../../shared/adding.md", join(cwd, "content/topics/adding.md"));
	expect((await rename(cwd, "counting", "numerals")).code).toBe(0);
	expect(readFileSync(join(cwd, "shared/adding.md"), "utf8")).toContain("topic: numerals");
	expect(lstatSync(join(cwd, "content/topics/adding.md")).isSymbolicLink()).toBe(true);
	await rename(cwd, "drawing", "sketching");
	expect(statSync(join(cwd, "content/topics/geometry.md")).mode & 0o777).toBe(0o600);
});
