import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ParseCache } from "@prereq/core";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { main } from "../../main.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { listFiles, tempFolder, writeFiles } from "../../testing/tempFolder.ts";

vi.mock("../../site/siteAssets.ts", () => import("../../testing/smallAssets.ts"));

/** Files that a cache knew nothing of. */
const parsed: string[] = [];

beforeEach(() => {
	parsed.length = 0;
	const { recall } = ParseCache.prototype;
	vi.spyOn(ParseCache.prototype, "recall").mockImplementation(function (
		this: ParseCache,
		file,
		bodies,
	) {
		const known = recall.call(this, file, bodies);
		if (known === undefined) parsed.push(file.path);
		return known;
	});
});
afterEach(() => void vi.restoreAllMocks());

const SOURCES: Readonly<Record<string, string>> = { "package.json": "{}", ...SOUND };
const FILES: Readonly<Record<string, string>> = {
	...SOURCES,
	"content/topics/counting.zh.md": topic("计数", "", "数 **一二三**。"),
};
const COUNT = Object.keys(FILES).length - 1;
const COUNTING = "content/topics/counting.md";

async function build(cwd: string, out: string, ...argv: string[]) {
	const io = fakeIo({ cwd });
	parsed.length = 0;
	const code = await main(["build", "--out", out, ...argv], { ...io, now: () => 5 });
	const folder = join(cwd, out);
	const files = existsSync(folder) ? listFiles(folder) : [];
	return {
		code,
		stdout: io.stdout.text.replace(`Built ${out}`, "Built"),
		stderr: io.stderr.text,
		files: new Map(
			files.map((path) => [path, readFileSync(join(folder, path)).toString("base64")]),
		),
	};
}

const cold = (cwd: string, ...argv: string[]) => build(cwd, "cold", "--no-cache", ...argv);
const cacheOf = (cwd: string): string => join(cwd, "node_modules/.cache/prereq");
const kept = (folder: string): string[] =>
	existsSync(folder) ? readdirSync(folder).filter((name) => name.includes("build-")) : [];

test.each([["--data"], []])(
	"one file changed: the others are not read again, and the output of build %s is that of a cold one",
	async (...argv) => {
		const cwd = tempFolder(FILES);
		await build(cwd, "warm", ...argv);
		expect(parsed).toHaveLength(COUNT);
		writeFiles(cwd, { [COUNTING]: topic("Counting", "effort: 2h", "Other words: `a | b`.") });
		const warm = await build(cwd, "warm", ...argv);
		expect(parsed).toEqual(["topics/counting.md"]);
		expect(warm.code).toBe(0);
		expect(warm).toEqual(await cold(cwd, ...argv));
	},
);

test("--no-cache keeps nothing, --cache-location names another folder", async () => {
	const cwd = tempFolder(FILES);
	await build(cwd, "out", "--data", "--no-cache");
	expect(kept(cacheOf(cwd))).toEqual([]);
	await build(cwd, "out", "--data", "--cache-location", "elsewhere");
	expect(kept(join(cwd, "elsewhere"))).toHaveLength(1);
	expect(kept(cacheOf(cwd))).toEqual([]);
});

test.each([
	["empty", () => ""],
	["cut off", (text: string) => text.slice(0, text.length / 2)],
	["cut off after a line", (text: string) => text.slice(0, text.lastIndexOf("\n") + 1)],
	["changed", (text: string) => text.replace("What counting is", "What counting was")],
	["of another kind", () => '{"format":0}\n'],
])("a file that is %s is passed over and written anew", async (_, harm) => {
	const cwd = tempFolder(FILES);
	await build(cwd, "warm", "--data");
	const [name] = kept(cacheOf(cwd));
	const path = join(cacheOf(cwd), name!);
	const whole = readFileSync(path, "utf8");
	expect(harm(whole)).not.toBe(whole);
	writeFileSync(path, harm(whole));
	expect(await build(cwd, "warm", "--data")).toEqual(await cold(cwd, "--data"));
	expect(readFileSync(path, "utf8")).toBe(whole);
});

test("two builds at once leave a sound cache", async () => {
	const cwd = tempFolder(FILES);
	const both = await Promise.all([build(cwd, "one", "--data"), build(cwd, "two", "--data")]);
	expect(both[0]).toEqual(both[1]);
	expect(await build(cwd, "warm", "--data")).toEqual(both[0]);
	expect(parsed).toEqual([]);
});

test("what was read before an error is kept", async () => {
	const cwd = tempFolder({ ...FILES, [COUNTING]: topic("Counting", "requires: [adding]") });
	expect((await build(cwd, "warm", "--data")).code).toBe(1);
	writeFiles(cwd, { [COUNTING]: topic("Counting") });
	expect((await build(cwd, "warm", "--data")).code).toBe(0);
	expect(parsed).toEqual(["topics/counting.md"]);
});

test("a build of data says that it takes longer only before it reads many files anew", async () => {
	const many = Array.from({ length: 60 }, (_, index) => `content/topics/t${index}.md`);
	const cwd = tempFolder(Object.fromEntries(many.map((path) => [path, topic("T")])));
	const lengths = async (...argv: string[]) => {
		const expectsRun = vi.fn();
		await main(["build", "--cache-location", "kept", ...argv], { ...fakeIo({ cwd }), expectsRun });
		return expectsRun.mock.calls.flat();
	};
	expect(await lengths("--data")).toEqual(["brief", "short"]);
	writeFiles(cwd, { [many[0]!]: topic("Other") });
	expect(await lengths("--data")).toEqual(["brief"]);
	expect(await lengths("--data", "--no-cache")).toEqual(["brief", "short"]);
	expect(await lengths()).toEqual(["brief", "long"]);
});

const PATHS = Object.keys(FILES).filter((path) => path.endsWith(".md"));
const BODIES = [
	"One.\n\n- [ ] a\n- [x] b",
	"Two **bold** words, `code` and https://example.org.",
	"| a | b |\n| - | - |\n| 1 | 2 |\n\n## Resources\n\n- [@video@Film](https://example.org/film) — 5min",
	"\uFEFFÄ — 字 \u2028 😀\n\n```js\nx\t<b>\n```",
	"## Resources\n\n- nothing",
];
const edit = fc.oneof(
	fc.record({ path: fc.constantFrom(...PATHS), body: fc.constantFrom(...BODIES) }),
	fc.record({
		path: fc.constantFrom("content/topics/new.md", "content/topics/new.zh.md", ...PATHS),
	}),
	fc.record({
		path: fc.constantFrom(...PATHS),
		facts: fc.constantFrom(
			"requires: [adding]",
			"tags: [x]",
			"efort: 1h",
			"a: [",
			"reasons: {a: b}",
		),
	}),
);

test("law: a build that remembers writes what a cold one writes, byte for byte", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(FILES, SOURCES),
			fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
			async (folder, rounds) => {
				const cwd = tempFolder(folder);
				await build(cwd, "warm", "--data");
				for (const edits of rounds) {
					for (const change of edits) {
						if ("body" in change) writeFiles(cwd, { [change.path]: topic("T", "", change.body) });
						else if ("facts" in change)
							writeFiles(cwd, { [change.path]: topic("T", change.facts) });
						else if (existsSync(join(cwd, change.path))) rmSync(join(cwd, change.path));
						else writeFiles(cwd, { [change.path]: topic("New") });
					}
					const warm = await build(cwd, "warm", "--data");
					rmSync(join(cwd, "cold"), { recursive: true, force: true });
					const afresh = await cold(cwd, "--data");
					expect({ ...warm, files: warm.code }).toEqual({ ...afresh, files: afresh.code });
					if (afresh.code === 0) expect(warm.files).toEqual(afresh.files);
				}
			},
		),
		{ numRuns: 60, seed: 20261121 },
	);
});
