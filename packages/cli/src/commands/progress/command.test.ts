import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { SOUND } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

const NOW = fakeIo().clock();
const DAY = 86_400_000;
const DONE = 28;

function record(items: Readonly<Record<string, readonly [v: number, days: number]>>): string {
	const entries = Object.entries(items).map(([id, [v, days]]) => [
		id,
		[v, NOW - days * DAY, v % 16],
	]);
	return JSON.stringify({ format: 1, items: Object.fromEntries(entries) });
}

async function progress(text: string, ...argv: string[]) {
	const cwd = tempFolder({ ...SOUND, "me.json": text });
	const io = fakeIo({ cwd });
	const code = await main(["progress", "--progress", "me.json", ...argv, "--no-color"], io);
	const after = readFileSync(join(cwd, "me.json"), "utf8");
	return { code, stdout: io.stdout.text, stderr: io.stderr.text, after };
}

test("by section, what remains, what is near, what fades, what is unknown", async () => {
	const { code, stdout } = await progress(
		record({ addition: [DONE, 100], gone: [DONE, 1] }),
		"--roadmap",
		"numbers",
	);
	expect(code).toBe(0);
	expect(stdout).toBe(
		[
			"Numbers        ░░░░░░░░░░░░    6 %  1 of 5 topics  46 h left",
			"  First steps  ███████░░░░░   66 %  1 of 2 topics  1.5 h left",
			"  Further      ░░░░░░░░░░░░    0 %  0 of 3 topics  44 h left",
			"",
			"To the end 45 h of 49 h left on the shortest way, 9 % behind you (longest chain 42 h)",
			"",
			"Ready now · 1 topic",
			"  Multiplying",
			"",
			"Implied · 1 topic · not recorded, but something done needs it",
			"  Counting",
			"",
			"Review · 1 topic · memory of all that is done: 80 %",
			"  Adding",
			"",
			"Unknown · 1 topic · not in this curriculum; kept",
			"  gone",
			"",
		].join("\n"),
	);
});

test("json: goal progress, readiness, freshness", async () => {
	const { stdout } = await progress(record({ geometry: [20, 0] }), "--format", "json");
	const measure = JSON.parse(stdout);
	expect(measure).toMatchObject({
		version: 1,
		freshness: { mean: 1, faded: [] },
		unknown: [],
		roadmaps: [
			{
				id: "numbers",
				scopes: [{ depth: 0, percent: 0 }, { id: "first-steps" }, { id: "further" }],
				goal: { ratio: 0, exact: true },
				ready: ["counting"],
			},
		],
	});
});

test("all done", async () => {
	const ids = ["counting", "adding", "multiplying", "geometry", "algebra", "drawing"];
	const all = record(Object.fromEntries(ids.map((id) => [id, [DONE, 0] as const])));
	const { stdout } = await progress(all, "--roadmap", "numbers");
	expect(stdout).toContain("Numbers        ████████████  100 %  5 of 5 topics\n");
	expect(stdout).toContain("0 min of 49 h left on the shortest way, 100 % behind you");
});

test.each([
	["{", /expected JSON\. It is left as it is/],
	['{"format":2,"items":{}}', /update prereq to open it/],
	['{"format":1,"items":{"adding":[1]}}', /`items\.adding`/],
])("an unreadable record is left untouched: %s", async (text, message) => {
	const { code, stdout, stderr, after } = await progress(text);
	expect({ code, stdout, after }).toEqual({ code: 2, stdout: "", after: text });
	expect(stderr).toMatch(message);
});

test("needs a file and an existing roadmap", async () => {
	const io = fakeIo({ cwd: tempFolder(SOUND) });
	expect(await main(["progress"], io)).toBe(2);
	expect(io.stderr.text).toContain("Whose progress?");
	const { stderr } = await progress(record({}), "--roadmap", "nmbers");
	expect(stderr).toContain("Did you mean `numbers`?");
});
