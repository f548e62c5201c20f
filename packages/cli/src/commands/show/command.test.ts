import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { CYCLE, SOUND } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

async function show(files: Readonly<Record<string, string>>, ...argv: string[]) {
	const io = fakeIo({ cwd: tempFolder(files) });
	const code = await main(["show", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

test("text: what it requires and why, in learning order, what requires it, effort", async () => {
	const { code, stdout } = await show(SOUND, "adding");
	expect(code).toBe(0);
	expect(stdout).toBe(
		[
			"Adding (adding)",
			"2–4 h",
			"Numbers › First steps",
			"",
			"Requires",
			"  Counting (counting): Sums are counted.",
			"",
			"Learn first, in this order (1 topic)",
			"   1  Counting  counting  1–2 h",
			"",
			"Required by 2 topics, 1 of them directly",
			"  Multiplying  multiplying",
			"",
			"Effort to reach it from nothing: 3–6 h, likely 4.5 h (2 topics, this one included)",
			"",
		].join("\n"),
	);
});

test("json: the shortest way counts at a choice, alternatives are named", async () => {
	const { stdout } = await show(SOUND, "algebra", "--format", "json");
	const answer = JSON.parse(stdout);
	expect(answer).toMatchObject({
		version: 1,
		topic: { id: "algebra", kind: "checkpoint" },
		roadmaps: [{ id: "numbers", title: "Numbers", section: "Further" }],
		dependents: [],
		effortToReach: { low: 360, likely: 450, high: 540, topics: 4, withoutEffort: 1 },
	});
	expect(
		answer.prerequisites.map((one: { id: string; need: string }) => `${one.id} ${one.need}`),
	).toEqual([
		"counting suggested",
		"adding suggested",
		"multiplying suggested",
		"drawing alternative",
		"geometry alternative",
	]);
});

test("a former id is followed and said", async () => {
	const { stdout } = await show(SOUND, "addition");
	expect(stdout).toContain("`addition` is called `adding` now.");
	expect(JSON.parse((await show(SOUND, "addition", "--format", "json")).stdout)).toMatchObject({
		askedFor: "addition",
		topic: { id: "adding" },
	});
});

test.each([
	["adding-up", "prereq: There is no topic `adding-up`. Did you mean `adding`?\n"],
	["GEOMETRY", "prereq: There is no topic `GEOMETRY`. Did you mean `geometry`?\n"],
	[
		"constructor",
		"prereq: There is no topic `constructor`. Its id is the name of its file in `topics/`.\n",
	],
])("an unknown topic %s: 2 and the nearest one", async (id, message) => {
	expect(await show(SOUND, id)).toEqual({ code: 2, stdout: "", stderr: message });
});

test("content with errors: its findings, in the same format", async () => {
	const text = await show(CYCLE, "adding");
	expect(text.code).toBe(1);
	expect(text.stdout).toContain("graph/no-cycle");
	const json = await show(CYCLE, "adding", "--format", "json");
	expect(JSON.parse(json.stdout).diagnostics).toHaveLength(1);
});
