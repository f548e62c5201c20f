import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { CYCLE, SOUND, topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { listFiles, tempFolder, writeFiles } from "../../testing/tempFolder.ts";

const LOCK = "content/ids.lock.json";

async function lock(cwd: string, ...argv: string[]) {
	const io = fakeIo({ cwd });
	const code = await main(["lock", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

test("the first lock knows all ids; the second has nothing to do", async () => {
	const cwd = tempFolder(SOUND);
	expect(await lock(cwd)).toEqual({
		code: 0,
		stdout: "✔ Wrote `content/ids.lock.json` · 7 topic ids, 1 roadmap id\n",
		stderr: "",
	});
	const text = readFileSync(join(cwd, LOCK), "utf8");
	expect(text).toContain('    "adding": {"requires":["counting"]},\n    "addition": {},\n');
	expect(text).toContain('    "algebra": {},\n');
	expect(await lock(cwd)).toMatchObject({
		code: 0,
		stdout: "✔ `content/ids.lock.json` is up to date · 7 topic ids, 1 roadmap id\n",
	});
	expect(await lock(cwd, "--check")).toMatchObject({ code: 0 });
	expect(listFiles(cwd).filter((path) => /lock/.test(path))).toEqual([LOCK]);
});

test("new ids are added, gone ones stay, changed prerequisites are said", async () => {
	const cwd = tempFolder(SOUND);
	await lock(cwd);
	writeFiles(cwd, {
		"content/topics/zero.md": topic("Zero"),
		"content/topics/geometry.md": topic("Geometry", "requires: [counting]\naliases: [shapes]"),
	});
	const before = readFileSync(join(cwd, LOCK), "utf8");
	const changes =
		"  ~ topic geometry now requires counting, no longer requires drawing\n  + topic zero\n";
	expect(await lock(cwd, "--check")).toEqual({
		code: 1,
		stdout: `✖ \`${LOCK}\` is not up to date: run \`prereq lock\` and commit the file.\n${changes}`,
		stderr: "",
	});
	expect(readFileSync(join(cwd, LOCK), "utf8")).toBe(before);
	expect(await lock(cwd)).toMatchObject({
		code: 0,
		stdout: `✔ Wrote \`${LOCK}\` · 8 topic ids, 1 roadmap id\n${changes}`,
	});
	expect(readFileSync(join(cwd, LOCK), "utf8")).not.toContain("shapes");
});

test("a file that is only formatted in another way is written anew", async () => {
	const cwd = tempFolder(SOUND);
	await lock(cwd);
	const text = readFileSync(join(cwd, LOCK), "utf8");
	writeFileSync(join(cwd, LOCK), JSON.stringify(JSON.parse(text), undefined, "\t"));
	expect((await lock(cwd)).stdout).toContain("\n  only its formatting\n");
	expect(readFileSync(join(cwd, LOCK), "utf8")).toBe(text);
});

test("a broken lock file is left alone", async () => {
	const cwd = tempFolder({ ...SOUND, [LOCK]: "{" });
	const { code, stderr } = await lock(cwd);
	expect(code).toBe(2);
	expect(stderr).toMatch(/`content\/ids\.lock\.json` is not JSON: .* Bring back the last version/);
	expect(readFileSync(join(cwd, LOCK), "utf8")).toBe("{");
});

test("a curriculum with errors, and an empty folder, have no ids to record", async () => {
	const cwd = tempFolder(CYCLE);
	const { code, stdout } = await lock(cwd);
	expect(code).toBe(1);
	expect(stdout).toContain("graph/no-cycle");
	expect(listFiles(cwd)).not.toContain(LOCK);
	expect(await lock(tempFolder({ "content/notes.txt": "" }))).toMatchObject({
		code: 2,
		stderr: expect.stringContaining("has no topics or roadmaps"),
	});
});
