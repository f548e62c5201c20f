import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { main } from "../../../main.ts";
import { topic } from "../../../testing/contents.ts";
import { fakeIo } from "../../../testing/fakeIo.ts";
import { tempFolder, writeFiles } from "../../../testing/tempFolder.ts";

/** Counts the checks that were really made; `meanwhile` happens as one starts. */
const made = vi.hoisted(() => ({ count: 0, meanwhile: () => {} }));
vi.mock("../freshReport.ts", async (original) => {
	const module = await original<typeof import("../freshReport.ts")>();
	const freshReport: typeof module.freshReport = (...args) => {
		made.count++;
		made.meanwhile();
		return module.freshReport(...args);
	};
	return { ...module, freshReport };
});
beforeEach(() => {
	made.count = 0;
	made.meanwhile = () => {};
});

const TOPIC = "content/topics/a.md";
const CONFIG = "content/prereq.config.json";
const FILES: Readonly<Record<string, string>> = {
	"package.json": "{}",
	[TOPIC]: topic("A", "effort: 1h\nrequires: [lost]", "Text.\n\n![](x.png)"),
	"content/topics/b.md": `\uFEFF${topic("B", "requires: [a, bb]").replaceAll("\n", "\r\n")}`,
	"content/x.png": "12",
};

async function check(cwd: string, ...argv: string[]) {
	const io = fakeIo({ cwd, stdin: FILES[TOPIC]! });
	const now = 5;
	const code = await main(["check", ...argv], { ...io, now: () => now });
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

const cacheOf = (cwd: string): string => join(cwd, "node_modules/.cache/prereq");
const kept = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const results = (folder: string): string[] =>
	kept(folder).filter((name) => name.includes("check-"));

test("a hit prints byte for byte what the check printed, in every format", async () => {
	const cwd = tempFolder(FILES);
	const formats = "pretty,compact,json,jsonl,sarif,github,gitlab,junit,rdjson".split(",");
	const cold = [];
	for (const format of formats) cold.push(await check(cwd, "--format", format, "--no-cache"));
	expect(cold[0]!.code).toBe(1);
	expect(cold[0]!.stdout).toContain("lost");
	await check(cwd);
	made.count = 0;
	const warm = [];
	for (const format of formats) warm.push(await check(cwd, "--format", format));
	expect(warm).toEqual(cold);
	expect(made.count).toBe(0);
});

test("--max-warnings counts what --quiet leaves out, also on a hit", async () => {
	const cwd = tempFolder({ ...FILES, [TOPIC]: topic("A"), "content/topics/b.md": topic("B") });
	const argv = ["--quiet", "--max-warnings", "0"];
	const cold = await check(cwd, ...argv);
	expect(cold.code).toBe(1);
	expect(await check(cwd, ...argv)).toEqual(cold);
	expect((await check(cwd, "--quiet")).code).toBe(0);
	expect(made.count).toBe(1);
});

/** Everything that a result depends on; each has to lead to another check. */
const CHANGES: readonly (readonly [name: string, change: (cwd: string) => void, argv: string])[] = [
	["a text", (cwd) => writeFiles(cwd, { [TOPIC]: topic("A", "effort: 2h") }), ""],
	["a new file", (cwd) => writeFiles(cwd, { "content/topics/lost.md": topic("Lost") }), ""],
	["a removed file", (cwd) => rmSync(join(cwd, TOPIC)), ""],
	["the size of an asset", (cwd) => writeFiles(cwd, { "content/x.png": "" }), ""],
	["a configuration", (cwd) => writeFiles(cwd, { [CONFIG]: '{ "locale": "de" }' }), ""],
	["one above", (cwd) => writeFiles(cwd, { "prereq.config.json": '{ "locale": "de" }' }), ""],
	["a lock", (cwd) => writeFiles(cwd, { "content/ids.lock.json": '{ "x": 1 }' }), ""],
	["a baseline", (cwd) => writeFiles(cwd, { "content/.prereq-baseline.json": "{}" }), ""],
	["the day", () => {}, "--as-of=2031-01-01"],
	["the preset", () => {}, "--preset=strict"],
	["--quiet", () => {}, "--quiet"],
	["--thorough", () => {}, "--thorough"],
];

test.each(CHANGES)("a change is seen: %s", async (_, change, argv) => {
	const cwd = tempFolder(FILES);
	await check(cwd);
	change(cwd);
	await check(cwd, ...(argv === "" ? [] : [argv]));
	expect(made.count).toBe(2);
});

test("what was undone is known again", async () => {
	const cwd = tempFolder(FILES);
	const first = await check(cwd);
	writeFiles(cwd, { [TOPIC]: topic("A", "effort: 2h") });
	expect(await check(cwd)).not.toEqual(first);
	writeFiles(cwd, { [TOPIC]: FILES[TOPIC]! });
	expect(await check(cwd)).toEqual(first);
	expect(made.count).toBe(2);
});

const UNCACHED: readonly (readonly [string, ...string[]])[] = [
	["--no-cache", "--no-cache"],
	["--stdin", "--stdin", "--stdin-filename", TOPIC],
	["--fix", "--fix"],
	["--network", "--network"],
	["--timings", "--timings"],
	["--write-baseline", "--write-baseline", "--baseline", "other.json"],
];

test.each(UNCACHED)("%s neither reads nor keeps results", async (_, ...argv) => {
	const cwd = tempFolder(FILES);
	await check(cwd, ...argv);
	expect(results(cacheOf(cwd))).toEqual([]);
	await check(cwd, ...argv);
	expect(made.count).toBe(2);
});

test("a configuration with code is run every time", async () => {
	const cwd = tempFolder({ ...FILES, "prereq.config.mjs": "export default {};" });
	await check(cwd);
	await check(cwd);
	expect(made.count).toBe(2);
	expect(results(cacheOf(cwd))).toEqual([]);
});

test("a folder with a file that is no text is checked every time", async () => {
	const cwd = tempFolder({ ...FILES, "content/topics/c.md": "" });
	writeFileSync(join(cwd, "content/topics/c.md"), new Uint8Array([0xff, 0xfe, 0]));
	const first = await check(cwd);
	expect(first.stdout).toContain("file/text");
	expect(await check(cwd)).toEqual(first);
	expect(made.count).toBe(2);
});

const DAMAGES: readonly (readonly [string, (text: string) => string])[] = [
	["cut off", (text) => text.slice(0, text.length / 2)],
	["empty", () => ""],
	["changed inside", (text) => text.replace("lost", "last")],
	["of another version", (text) => text.slice(text.indexOf("\n") + 1)],
];

test.each(DAMAGES)("a result that is %s is passed over and made again", async (_, damage) => {
	const cwd = tempFolder(FILES);
	const first = await check(cwd);
	const [name] = results(cacheOf(cwd));
	const path = join(cacheOf(cwd), name!);
	const sound = readFileSync(path, "utf8");
	writeFileSync(path, damage(sound));
	expect(readFileSync(path, "utf8")).not.toBe(sound);
	expect(await check(cwd)).toEqual(first);
	expect(made.count).toBe(2);
	expect(readFileSync(path, "utf8")).toBe(sound);
});

test("a text that changes during a check: what was read is what was checked", async () => {
	const cwd = tempFolder(FILES);
	const first = await check(cwd, "--no-cache");
	// Where results are kept, files are read before the check starts.
	await check(cwd, "--as-of", "2031-01-01");
	const changed = { [TOPIC]: topic("A", "effort: 2h") };
	made.meanwhile = () => writeFiles(cwd, changed);
	expect(await check(cwd)).toEqual(first);
	made.meanwhile = () => {};
	expect(await check(cwd)).toEqual(await check(cwd, "--no-cache"));
	writeFiles(cwd, { [TOPIC]: FILES[TOPIC]! });
	made.count = 0;
	expect(await check(cwd)).toEqual(first);
	expect(made.count).toBe(0);
});

test("a text that changes before a first check reads it: what was read is what was checked", async () => {
	const cwd = tempFolder(FILES);
	const first = await check(cwd, "--no-cache");
	made.meanwhile = () => writeFiles(cwd, { [TOPIC]: topic("A", "effort: 2h") });
	const changed = await check(cwd);
	made.meanwhile = () => {};
	expect(changed).toEqual(await check(cwd, "--no-cache"));
	made.count = 0;
	expect(await check(cwd)).toEqual(changed);
	expect(made.count).toBe(0);
	writeFiles(cwd, { [TOPIC]: FILES[TOPIC]! });
	expect(await check(cwd)).toEqual(first);
});

test.each([
	["a new file", "content/topics/lost.md", topic("Lost")],
	["the size of an asset", "content/x.png", ""],
])("%s during a check: the result is that of the folder before", async (_, path, text) => {
	const cwd = tempFolder(FILES);
	const before = await check(cwd, "--no-cache");
	made.meanwhile = () => writeFiles(cwd, { [path]: text });
	expect(await check(cwd)).toEqual(before);
	made.meanwhile = () => {};
	expect(await check(cwd)).toEqual(await check(cwd, "--no-cache"));
	expect(results(cacheOf(cwd))).toHaveLength(2);
});

test.each([
	["a configuration", CONFIG, "{}"],
	["a baseline", "content/.prereq-baseline.json", JSON.stringify({ version: 1, findings: [] })],
])("%s during a check: nothing is kept", async (_, path, text) => {
	const cwd = tempFolder(FILES);
	made.meanwhile = () => writeFiles(cwd, { [path]: text });
	await check(cwd);
	expect(results(cacheOf(cwd))).toEqual([]);
});

test("--cache-location: a folder of one's own, also inside the content", async () => {
	const cwd = tempFolder(FILES);
	const argv = ["--cache-location", "content/cache"];
	await check(cwd, ...argv);
	await check(cwd, ...argv);
	expect(made.count).toBe(1);
	expect(results(join(cwd, "content/cache"))).toHaveLength(1);
	expect(results(cacheOf(cwd))).toEqual([]);
});

test("a place that cannot be written to does no harm", async () => {
	const cwd = tempFolder({ ...FILES, taken: "a file" });
	const first = await check(cwd, "--cache-location", "taken");
	expect(await check(cwd, "--cache-location", "taken")).toEqual(first);
	expect(first.code).toBe(1);
	expect(first.stderr).toContain("`taken` cannot be written: a file stands where");
});

test("only the last few results are kept, and nothing that a dead process left", async () => {
	const cwd = tempFolder(FILES);
	const folder = cacheOf(cwd);
	mkdirSync(folder, { recursive: true });
	const half = join(folder, `.check-${"0".repeat(16)}.json.0a1b2c3d`);
	writeFileSync(half, "{");
	utimesSync(half, new Date(0), new Date(0));
	writeFileSync(join(folder, "links.json"), "{}");
	for (let day = 10; day < 22; day++) await check(cwd, "--as-of", `2026-07-${day}`);
	expect(made.count).toBe(12);
	expect(results(folder)).toHaveLength(8);
	expect(kept(folder)).toContain("links.json");
	await check(cwd, "--as-of", "2026-07-21");
	expect(made.count).toBe(12);
});

test("two at once agree and leave one whole result", async () => {
	const cwd = tempFolder(FILES);
	const [one, other] = await Promise.all([check(cwd), check(cwd)]);
	expect(one).toEqual(other);
	expect(results(cacheOf(cwd))).toHaveLength(1);
	made.count = 0;
	expect(await check(cwd)).toEqual(one);
	expect(made.count).toBe(0);
});
