import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { SOUND } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

interface Place {
	readonly files?: Readonly<Record<string, string>>;
	/** What a person types; nobody is there when absent. */
	readonly lines?: readonly string[];
	readonly folder?: string;
}

async function place({ files = {}, lines, folder }: Place, ...argv: string[]) {
	const cwd = folder ?? tempFolder({ ...SOUND, ...files });
	const io = fakeIo({ cwd, ...(lines && { lines, terminal: true }) });
	const code = await main(["place", ...argv, "--no-color"], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text, cwd };
}

const record = (items: Readonly<Record<string, number>>): string =>
	JSON.stringify({
		format: 1,
		items: Object.fromEntries(Object.entries(items).map(([id, v]) => [id, [v, 0, v % 16]])),
		note: "mine",
	});
const DONE = 28;

test("without answers: the first question and how to answer it", async () => {
	const { code, stdout } = await place({}, "multiplying");
	expect(code).toBe(0);
	expect(stdout).toBe(
		[
			"0 of 3 topics known for Multiplying · 0 answers",
			"",
			"Open         3  Counting · Adding · Multiplying",
			"",
			"Next question: do you know Adding? (adding)",
			'Answer it in a file: {"adding": "yes"} (or no, unsure), given with --answers.',
			"",
		].join("\n"),
	);
});

test("answers from a file, under former ids too; contradictions are shown with the chain", async () => {
	const files = { "a.json": '{"counting":"no","addition":"yes","multiplying":"unsure"}' };
	const { stdout } = await place({ files }, "multiplying", "--answers", "a.json");
	expect(stdout).toContain(
		"2 of 3 topics known for Multiplying · 3 answers, at least 2 are needed",
	);
	expect(stdout).toContain("Known        1  Adding");
	expect(stdout).toContain("Follows      1  Counting");
	expect(stdout).toContain("Unsure       1  Multiplying");
	expect(stdout).toContain(
		"Disagrees no to counting, but later yes to adding; the later answers count.\n           Counting → Adding",
	);
	expect(stdout).toMatch(/Learn next {3}1 {2}Multiplying\n$/);
});

test("json for a roadmap, answers as a list", async () => {
	const files = { "a.json": '[{"topic":"multiplying","answer":"yes"}]' };
	const argv = ["--roadmap", "numbers", "--answers", "a.json", "--format", "json"];
	const report = JSON.parse((await place({ files }, ...argv)).stdout);
	expect(report).toMatchObject({
		version: 1,
		title: "Numbers",
		known: ["multiplying"],
		implied: ["counting", "adding"],
		undecided: ["drawing", "geometry", "algebra"],
		contradictions: [],
		question: { topic: "drawing" },
	});
});

test("asks a person: back, quit, and words that are no answer", async () => {
	const lines = ["n", "b", "what", "YES", "n"];
	const { stdout } = await place({ lines }, "multiplying");
	expect(stdout).toContain("1. Adding (adding) · 3 topics open");
	expect(stdout).toContain("Please answer y, n, u, b or q.");
	expect(stdout).toContain("2. Multiplying (multiplying) · 1 topic open");
	expect(stdout).toContain(
		"2 of 3 topics known for Multiplying · 2 answers, at least 2 are needed",
	);
	const quit = await place({ lines: ["q"] }, "multiplying");
	expect(quit.stdout).toContain("Next question: do you know Adding?");
	const ended = await place({ lines: [] }, "multiplying");
	expect(ended.code).toBe(0);
	const limited = await place({ lines: ["u"] }, "algebra", "--questions", "1");
	expect(limited.stdout).toContain("1. Geometry (geometry)");
	expect(limited.stdout).toContain("Next question");
});

test("--progress is evidence that nobody asks about again", async () => {
	const files = { "me.json": record({ addition: DONE, gone: DONE, multiplying: DONE }) };
	const { stdout } = await place({ files }, "multiplying", "--progress", "me.json");
	expect(stdout).toContain("3 of 3 topics known for Multiplying · 0 answers");
	expect(stdout).toContain("Nothing is left to learn here.");
});

test("--save adds what was said to a record and loses nothing of it", async () => {
	const files = {
		"me.json": record({ drawing: DONE, gone: DONE }),
		"a.json": '{"adding":"yes","geometry":"unsure","drawing":"no"}',
	};
	const argv = ["algebra", "--answers", "a.json", "--save", "me.json"];
	const { cwd, code } = await place({ files }, ...argv);
	expect(code).toBe(0);
	const saved = JSON.parse(readFileSync(join(cwd, "me.json"), "utf8"));
	expect(saved).toMatchObject({
		note: "mine",
		items: { drawing: [DONE, 0, 12], gone: [DONE, 0, 12], adding: [DONE, expect.any(Number), 12] },
	});
	expect(Object.keys(saved.items)).toEqual(["adding", "drawing", "geometry", "gone"]);
	await place({ folder: cwd }, "algebra", "--answers", "a.json", "--save", "new.json");
	expect(Object.keys(JSON.parse(readFileSync(join(cwd, "new.json"), "utf8")).items)).toEqual([
		"adding",
		"geometry",
	]);
});

test.each([
	["{", /progress record/],
	['{"format":99,"items":{"adding":[28,0,12]}}', /update prereq to open it/],
])("an unreadable file is left untouched, before anything is asked: %s", async (text, message) => {
	const lines = ["y", "y"];
	const { code, stdout, stderr, cwd } = await place(
		{ files: { "me.json": text }, lines },
		"multiplying",
		"--save",
		"me.json",
	);
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toMatch(message);
	expect(readFileSync(join(cwd, "me.json"), "utf8")).toBe(text);
	expect(existsSync(join(cwd, "me.json.lock"))).toBe(false);
});

test.each([
	[["--answers", "gone.json"], "`gone.json` cannot be read: it does not exist."],
	[["--answers", "text.json"], "`text.json` is not JSON."],
	[["--answers", "number.json"], "`number.json` holds no answers."],
	[["--answers", "list.json"], "`list.json`: an answer names no topic."],
	[["--answers", "maybe.json"], 'unexpected answer `"maybe"` about `adding`'],
	[["--answers", "typo.json"], "Did you mean `adding`?"],
	[["--questions", "0"], "Unexpected `--questions 0`"],
	[["--progress", "gone.json"], "There is no file `gone.json`."],
])("could not run: %j", async (argv, message) => {
	const files = {
		"text.json": "yes",
		"number.json": "7",
		"list.json": "[null]",
		"maybe.json": '{"adding":"maybe"}',
		"typo.json": '{"addin":"yes"}',
	};
	const { code, stdout, stderr } = await place({ files }, "algebra", ...argv);
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toContain(message);
});

test("a goal is needed, and it has to exist", async () => {
	expect((await place({})).stderr).toContain("No goal given.");
	expect((await place({}, "algbra")).stderr).toContain("Did you mean `algebra`?");
	expect((await place({}, "--roadmap", "nmbers")).stderr).toContain("Did you mean `numbers`?");
	const broken = await place(
		{ files: { "content/topics/adding.md": "no front matter" } },
		"algebra",
	);
	expect(broken.code).toBe(1);
});
