import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { SOUND } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

async function next(files: Readonly<Record<string, string>>, ...argv: string[]) {
	const io = fakeIo({ cwd: tempFolder({ ...SOUND, ...files }) });
	const code = await main(["next", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** `v` of one change to done, started. */
const DONE = 16 + 12;
const STARTED = 16 + 4;
function record(items: Readonly<Record<string, number>>): string {
	const entries = Object.entries(items).map(([id, v]) => [id, [v, 0, v % 16]]);
	return JSON.stringify({ format: 1, items: Object.fromEntries(entries) });
}

async function readyIds(files: Readonly<Record<string, string>>, ...argv: string[]) {
	const { stdout } = await next(files, ...argv, "--format", "json");
	return JSON.parse(stdout).ready.map(({ id }: { id: string }) => id);
}

test("without progress: where a beginner can start", async () => {
	const { code, stdout } = await next({});
	expect(code).toBe(0);
	expect(stdout).toBe(
		[
			"2 topics ready now · 0 of 6 topics done",
			"",
			" ○  Counting  counting  1–2 h   beginner  opens 3",
			" ○  Drawing   drawing   30 min            opens 2",
			"",
		].join("\n"),
	);
});

test("after progress: what is open now, started topics first, former ids count", async () => {
	const progress = record({ counting: DONE, addition: DONE, drawing: STARTED, unknown: DONE });
	expect(await readyIds({ "me.json": progress }, "--progress", "me.json")).toEqual([
		"drawing",
		"multiplying",
	]);
});

test("one roadmap: its topics in reading order, with what they require", async () => {
	const { stdout } = await next({}, "--roadmap", "numbers", "--format", "json");
	expect(JSON.parse(stdout)).toMatchObject({
		version: 1,
		roadmap: { id: "numbers", title: "Numbers" },
		total: 6,
		done: 0,
		ready: [{ id: "counting", opens: 3 }, { id: "drawing" }],
	});
});

test("all done is said", async () => {
	const ids = ["counting", "adding", "multiplying", "drawing", "geometry", "algebra"];
	const progress = record(Object.fromEntries(ids.map((id) => [id, DONE])));
	const { stdout } = await next({ "me.json": progress }, "--progress", "me.json");
	expect(stdout).toBe("Everything is done · 6 of 6 topics done\n");
});

test.each([
	["missing.json", /There is no file `missing\.json`/],
	["broken.json", /^prereq: `broken\.json`: Unexpected .* expected JSON\./],
	["newer.json", /update prereq to open it/],
	["content", /`content` cannot be read: it is a folder\./],
])("--progress %s could not run", async (file, message) => {
	const files = { "broken.json": "{", "newer.json": '{"format":99,"items":{}}' };
	const { code, stdout, stderr } = await next(files, "--progress", file);
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toMatch(message);
});

test("an unknown roadmap: the nearest one, or all", async () => {
	expect((await next({}, "--roadmap", "number")).stderr).toBe(
		"prereq: There is no roadmap `number`. Did you mean `numbers`?\n",
	);
	expect((await next({}, "--roadmap", "cooking")).stderr).toContain("There are: numbers.");
});
