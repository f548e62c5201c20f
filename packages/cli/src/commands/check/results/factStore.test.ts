import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ParseCache } from "@prereq/core";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { main } from "../../../main.ts";
import { topic } from "../../../testing/contents.ts";
import { fakeIo } from "../../../testing/fakeIo.ts";
import { gitFolder } from "../../../testing/gitFolder.ts";
import { tempFolder, writeFiles } from "../../../testing/tempFolder.ts";

/** Files that were not read again. */
const restored: string[] = [];

beforeEach(() => {
	restored.length = 0;
	const { restore } = ParseCache.prototype;
	vi.spyOn(ParseCache.prototype, "restore").mockImplementation(function (
		this: ParseCache,
		...args
	) {
		restored.push(args[0].path);
		return restore.apply(this, args);
	});
});
afterEach(() => void vi.restoreAllMocks());

const FILES: Readonly<Record<string, string>> = {
	"package.json": "{}",
	"content/topics/a.md": topic("A", "effort: 1h\nrequires: [b]", "[here](b.md#part) ![](x.png)"),
	"content/topics/b.md": topic("B", "aliases: [bb]", "Simply.\n\n#### Part"),
	"content/topics/c.md": topic(
		"C",
		"effort: 2h",
		"<!-- prereq-disable-line a11y/link-text -- later -->",
	),
};
const PATHS = Object.keys(FILES).slice(1);
const ALL = ["topics/a.md", "topics/b.md", "topics/c.md"];

async function check(cwd: string, ...argv: string[]) {
	const io = fakeIo({ cwd });
	restored.length = 0;
	const code = await main(["check", "--format", "json", ...argv], { ...io, now: () => 5 });
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

const cacheOf = (cwd: string): string => join(cwd, "node_modules/.cache/prereq");
const factsOf = (cwd: string): string[] =>
	readdirSync(cacheOf(cwd)).filter((name) => name.startsWith("facts-"));

test("one file changed: the others are not read again, and the report is that of a cold check", async () => {
	const cwd = tempFolder(FILES);
	await check(cwd);
	writeFiles(cwd, { [PATHS[1]!]: topic("B", "requires: [a]") });
	const warm = await check(cwd);
	expect(restored).toEqual(["topics/a.md", "topics/c.md"]);
	expect(warm).toEqual(await check(cwd, "--no-cache"));
	expect(restored).toEqual([]);
	writeFiles(cwd, { "content/x.png": "1" });
	const asset = await check(cwd);
	expect(restored).toEqual(ALL);
	expect(asset).toEqual(await check(cwd, "--no-cache"));
});

const text = fc
	.tuple(
		fc.constantFrom(
			"effort: 1h",
			"requires: [a]",
			"requires: [b, lost]",
			"aliases: [b]",
			"title: X",
		),
		fc.constantFrom(...Object.values(FILES), "[x](a.md#part)", "```", "#### Deep", "simply"),
	)
	.map(([facts, body]) => topic("Same", facts, body));
const edit = fc.record({
	path: fc.constantFrom(...PATHS, "content/topics/deep/d.md", "content/README.md"),
	to: fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.constant(undefined) }),
});
const settings = fc.constantFrom(
	"{}",
	'{ "rules": { "graph/no-orphan": "off" } }',
	'{ "locale": "de" }',
);

test("any edits, additions, removals and settings: with the cache as without", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.array(edit, { maxLength: 3 }), settings), {
				minLength: 2,
				maxLength: 4,
			}),
			async (rounds) => {
				const cwd = tempFolder(FILES);
				for (const [edits, config] of rounds) {
					for (const { path, to } of edits)
						if (to === undefined) rmSync(join(cwd, path), { force: true });
						else writeFiles(cwd, { [path]: to });
					writeFiles(cwd, { "content/prereq.config.json": config });
					expect(await check(cwd)).toEqual(await check(cwd, "--no-cache"));
				}
			},
		),
		{ numRuns: 25, seed: 20_261_121 },
	);
});

const DAMAGES: readonly (readonly [string, (text: string) => string])[] = [
	["cut off", (facts) => facts.slice(0, facts.length / 2)],
	["empty", () => ""],
	["changed inside", (facts) => facts.replace("Part", "Port").replace('"B"', '"C"')],
	["of another version", (facts) => facts.slice(facts.indexOf("\n") + 1)],
];

test.each(DAMAGES)("facts that are %s are passed over and made again", async (_, damage) => {
	const cwd = tempFolder(FILES);
	await check(cwd);
	const path = join(cacheOf(cwd), factsOf(cwd)[0]!);
	const sound = readFileSync(path, "utf8");
	writeFileSync(path, damage(sound));
	expect(readFileSync(path, "utf8")).not.toBe(sound);
	const day = await check(cwd, "--as-of", "2031-01-01");
	expect(restored).toEqual([]);
	expect(day).toEqual(await check(cwd, "--as-of", "2031-01-01", "--no-cache"));
	expect(readFileSync(path, "utf8")).toBe(sound);
});

test("--since and a configuration with code: read facts, run rules of one's own again", async () => {
	const { cwd, git } = gitFolder({ ...FILES, ".gitignore": "node_modules\n" });
	await check(cwd);
	writeFiles(cwd, { [PATHS[1]!]: topic("B", "requires: [lost]") });
	const since = await check(cwd, "--since", "HEAD");
	expect(restored).toEqual(["topics/a.md", "topics/c.md"]);
	expect(since).toEqual(await check(cwd, "--since", "HEAD", "--no-cache"));
	git("commit", "-qam", "second");
	const config = (word: string) => `export default { customRules: [{
		code: "team/word", severity: "warn", summary: "S", why: "W", fix: "F", fixKind: "none", since: "1",
		examples: { firing: { files: {} }, silent: { files: {} } },
		*checkFile({ document }) { yield { ...document.placeAt(0, 1), message: "${word}" }; },
	}] };`;
	for (const word of ["First.", "Second."]) {
		writeFiles(cwd, { "content/prereq.config.mjs": config(word) });
		const { stdout } = await check(cwd);
		expect(restored).toEqual(ALL);
		expect(JSON.parse(stdout).diagnostics.map((one: { message: string }) => one.message)).toEqual(
			expect.arrayContaining([word, word, word]),
		);
	}
});

test.each(["--fix", "--timings", "--no-cache"])("%s keeps no facts", async (option) => {
	const cwd = tempFolder(FILES);
	await check(cwd, "--cache-location", "kept", option);
	expect(readdirSync(cwd)).not.toContain("kept");
});

test("two at once agree and leave whole facts", async () => {
	const cwd = tempFolder(FILES);
	const [one, other] = await Promise.all([check(cwd), check(cwd)]);
	expect(one).toEqual(other);
	expect(factsOf(cwd)).toHaveLength(1);
	await check(cwd, "--as-of", "2031-01-01");
	expect(restored).toEqual(ALL);
});

test("facts are no larger than the content that they are about, and few changes do not rewrite them", async () => {
	const names = Array.from({ length: 120 }, (_, index) => `content/topics/t${index}.md`);
	const body = "A sentence about it. ".repeat(60);
	const many = names.map((name) => [name, topic("Title of it", "effort: 1h", body)]);
	const cwd = tempFolder({ "package.json": "{}", ...Object.fromEntries(many) });
	await check(cwd);
	const path = join(cacheOf(cwd), factsOf(cwd)[0]!);
	const before = readFileSync(path, "utf8");
	expect(before.length).toBeLessThan(names.length * body.length);
	writeFiles(cwd, { [names[3]!]: topic("Another", "effort: 2h") });
	await check(cwd);
	expect(restored).toHaveLength(119);
	expect(readFileSync(path, "utf8")).toBe(before);
	for (const name of names.slice(0, 5)) writeFiles(cwd, { [name]: topic("Another", "effort: 2h") });
	await check(cwd);
	expect(readFileSync(path, "utf8")).not.toBe(before);
});
