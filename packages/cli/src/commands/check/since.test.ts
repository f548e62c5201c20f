import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { gitFolder } from "../../testing/gitFolder.ts";
import { tempFolder, writeFiles } from "../../testing/tempFolder.ts";

async function check(cwd: string, ...argv: string[]) {
	const io = fakeIo({ cwd });
	const code = await main(["check", "--format", "compact", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** Codes by file. */
async function found(cwd: string, ...argv: string[]) {
	const { stdout } = await check(cwd, ...argv);
	const lines = stdout.matchAll(/^content\/(\S+?):\d+:\d+ \w+ (\S+)/gm);
	return [...lines].map(([, file, code]) => `${file} ${code}`).sort();
}

const BAD = topic("Drawing", "effort: 30min", "See [it](gone.md).");

test("old findings are left out; those of changed files are not, however they changed", async () => {
	const { cwd, git } = gitFolder({ ...SOUND, "content/topics/drawing.md": BAD });
	const all = await found(cwd);
	expect(all).toContain("topics/drawing.md resources/no-broken-internal");
	expect(await found(cwd, "--since", "main")).toEqual([]);
	git("checkout", "-qb", "work");
	const broken = (id: string) => topic(id, "effort: 1h", "See [it](gone.md).");
	writeFiles(cwd, { "content/topics/one.md": broken("One") });
	git("add", "-A");
	git("commit", "-qm", "committed");
	writeFiles(cwd, { "content/topics/two.md": broken("Two") });
	git("add", "-A");
	writeFiles(cwd, { "content/topics/counting.md": broken("Counting") });
	writeFiles(cwd, { "content/topics/größe.md": broken("Größe") });
	const since = await found(cwd, "--since", "main");
	for (const id of ["one", "two", "counting", "größe"])
		expect(since).toContain(`topics/${id}.md resources/no-broken-internal`);
	expect(since).not.toContain("topics/drawing.md resources/no-broken-internal");
});

test("what depends on a deleted topic is told; what changed on the other branch is not", async () => {
	const { cwd, git } = gitFolder(SOUND);
	git("checkout", "-qb", "work");
	git("checkout", "-q", "main");
	writeFiles(cwd, { "content/topics/drawing.md": BAD });
	git("commit", "-qam", "meanwhile");
	git("checkout", "-q", "work");
	rmSync(join(cwd, "content/topics/counting.md"));
	const since = await found(cwd, "--since", "main");
	expect(since).toContain("topics/adding.md graph/known-reference");
	expect(since).toContain("roadmaps/numbers.md graph/known-reference");
	expect(since.filter((line) => line.startsWith("topics/drawing.md"))).toEqual([]);
	expect((await check(cwd, "--since", "main")).code).toBe(1);
});

test("a changed configuration brings everything back", async () => {
	const { cwd } = gitFolder({ ...SOUND, "content/topics/drawing.md": BAD });
	const all = await found(cwd);
	writeFiles(cwd, { "content/prereq.config.json": "{}" });
	expect(await found(cwd, "--since", "HEAD")).toEqual(all);
});

test("an unknown commit and a folder without git could not run", async () => {
	const unknown = await check(gitFolder(SOUND).cwd, "--since", "no-such-ref");
	expect(unknown).toMatchObject({ code: 2, stdout: "" });
	expect(unknown.stderr).toContain("git knows no commit `no-such-ref`.");
	const none = await check(tempFolder(SOUND), "--since", "main");
	expect(none).toMatchObject({ code: 2, stdout: "" });
	expect(none.stderr).toContain("is in no git repository");
});
