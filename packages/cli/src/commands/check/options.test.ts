import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { listFiles, tempFolder } from "../../testing/tempFolder.ts";

type Files = Readonly<Record<string, string>>;

const TOPIC = "content/topics/a.md";
const CONFIG = "content/prereq.config.json";
const CLEAN: Files = {
	[TOPIC]: topic("A", "effort: 1h"),
	"content/topics/b.md": topic("B", "requires: [a]\neffort: 1h"),
};
/** One finding that can be mended safely: the same address twice. */
const TWICE = topic(
	"A",
	"effort: 1h",
	"Text.\n\n## Resources\n\n- [@article@X](https://example.org/x)\n- [@article@Y](https://example.org/x)",
);

async function checkIn(cwd: string, argv: readonly string[], stdin = "") {
	const io = fakeIo({ cwd, stdin });
	const code = await main(["check", "--format", "compact", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

const check = (files: Files, ...argv: string[]) =>
	checkIn(tempFolder({ ...CLEAN, ...files }), argv);
const withConfig = (config: unknown, ...argv: string[]) =>
	check({ [CONFIG]: JSON.stringify(config, undefined, "\t") }, ...argv);

test("mistakes of a JSON configuration are findings at their places, with a suggestion", async () => {
	const config = {
		extend: "x",
		extends: "strikt@2026-11",
		rules: { "graph/no-orfan": "off", "effort/has-estimate": "loud" },
		locale: 7,
	};
	const { code, stdout } = await withConfig(config);
	expect(code).toBe(1);
	expect(stdout.trim().split("\n")).toEqual([
		expect.stringMatching(/config\.json:2:3 error config\/no-unknown-key .*`extend`/),
		expect.stringMatching(/config\.json:3:14 error config\/valid-value .*`strikt@2026-11`/),
		expect.stringMatching(/config\.json:5:4 error config\/no-unknown-key .*`graph\/no-orfan`/),
		expect.stringMatching(/config\.json:6:27 error config\/valid-value `loud`/),
		expect.stringMatching(/config\.json:8:12 error config\/valid-value `locale`/),
	]);
});

test("a configuration above the folder holds, up to the root of the repository", async () => {
	const off = JSON.stringify({ rules: { "effort/has-estimate": "off" } });
	const bare = { "content/topics/c.md": topic("C", "requires: [a]") };
	expect((await check(bare)).stdout).toContain("effort/has-estimate");
	expect((await check({ ...bare, "prereq.config.json": off })).stdout).toBe("");
	const cwd = tempFolder({ ...CLEAN, ...bare, "prereq.config.json": off });
	mkdirSync(join(cwd, "content/.git"));
	expect((await checkIn(cwd, [])).stdout).toContain("effort/has-estimate");
	const named = { ...bare, "other.json": off };
	expect((await check(named, "--config", "other.json")).stdout).toBe("");
});

test("a TypeScript configuration brings rules of its own; one that throws is named", async () => {
	const config = `
const words: readonly string[] = ["B"];
export default {
	customRules: [
		{
			code: "team/no-b", severity: "warn", summary: "s", why: "w", fix: "f", fixKind: "none",
			since: "1.0.0", examples: { firing: { files: {} }, silent: { files: {} } },
			*check({ topics }: { topics: readonly { topic?: { title: string }; document: { valuePlace(path: string[]): object } }[] }) {
				for (const { topic, document } of topics)
					if (topic && words.includes(topic.title))
						yield { ...document.valuePlace(["title"]), message: "\`B\` is taken." };
			},
		},
		{
			code: "team/broken", severity: "warn", summary: "s", why: "w", fix: "f", fixKind: "none",
			since: "1.0.0", examples: { firing: { files: {} }, silent: { files: {} } },
			check() { throw new Error("on purpose"); },
		},
	],
};
`;
	const { code, stdout, stderr } = await check({ "content/prereq.config.ts": config });
	expect(stdout).toBe("content/topics/b.md:2:8 warning team/no-b `B` is taken.\n");
	expect(stderr).toBe("prereq: The rule `team/broken` failed: on purpose. The other rules ran.\n");
	expect(code).toBe(2);
});

test.each([
	["content/prereq.config.mjs", 'throw new Error("no luck");', "cannot be loaded: no luck"],
	["content/prereq.config.ts", "export const a: number = 1;", "has no default export"],
	["content/prereq.config.js", "export default {", "cannot be loaded: "],
])("%s with %s: 2, named", async (path, text, message) => {
	const { code, stdout, stderr } = await check({ [path]: text });
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toContain(`\`${path}\``);
	expect(stderr).toContain(message);
	expect(stderr).not.toContain("    at ");
});

test("two configurations in one folder: 2", async () => {
	const both = { [CONFIG]: "{}", "content/prereq.config.mjs": "export default {};" };
	expect((await check(both)).stderr).toMatch(/two configurations: .*mjs.*json/);
});

test("a baseline accepts what there is, and fails when there is less", async () => {
	const cwd = tempFolder({ ...CLEAN, [TOPIC]: topic("A") });
	expect((await checkIn(cwd, ["--max-warnings", "0"])).code).toBe(1);
	const written = await checkIn(cwd, ["--write-baseline"]);
	expect(written).toEqual({
		code: 0,
		stdout: "",
		stderr: "Wrote 1 finding to `content/.prereq-baseline.json`.\n",
	});
	expect(await checkIn(cwd, ["--max-warnings", "0"])).toMatchObject({ code: 0, stdout: "" });
	writeFileSync(join(cwd, TOPIC), topic("A", "effort: 1h"));
	const { code, stdout } = await checkIn(cwd, []);
	expect(code).toBe(1);
	expect(stdout).toMatch(
		/^content\/\.prereq-baseline\.json:4:3 error meta\/stale-baseline .*are 0/,
	);
	expect((await checkIn(cwd, ["--baseline", "gone.json"])).code).toBe(2);
});

test("no baseline accepts what a curriculum cannot be built with", async () => {
	const cwd = tempFolder({ ...CLEAN, [TOPIC]: topic("A", "effort: 1h\nrequires: [gone]") });
	const { code, stdout } = await checkIn(cwd, ["--write-baseline"]);
	expect(code).toBe(1);
	expect(stdout).toContain("graph/known-reference");
});

test("--preset goes before the configuration; a name without a month is the newest", async () => {
	const { stdout } = await check({ [TOPIC]: topic("A") }, "--preset", "strict");
	expect(stdout).toContain("error effort/has-estimate");
	const unknown = await check({}, "--preset", "strikt");
	expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining("`strict`") });
});

test("a folder of roadmap.sh is checked without any set-up", async () => {
	const files = {
		"data/internet@abc-1.md": "# Internet\n\nText.\n",
		"data/http@def_2.md": "No title\n\n- [@artcle@X](https://example.org)\n",
	};
	const { code, stdout } = await check(files, "--preset", "roadmapsh", "data");
	expect(code).toBe(1);
	expect(stdout.trim().split("\n")).toEqual([
		expect.stringMatching(/^data\/http@def_2\.md:1:1 error roadmapsh\/title/),
		expect.stringMatching(/^data\/http@def_2\.md:3:5 error roadmapsh\/link-type/),
	]);
});

test.each([
	["prereq.config.json", '{ "extends": "roadmapsh@2026-11" }'],
	["prereq.config.mjs", 'export default { extends: ["roadmapsh@2026-11"] };'],
])("a folder of roadmap.sh says so in %s", async (name, text) => {
	const files = {
		[`data/${name}`]: text,
		"data/topics/http@def_2.md": "No title\n",
		"data/topics/internet@abc-1.md": "# Internet\n\nText.\n",
	};
	const { stdout } = await check(files, "data");
	expect(stdout.trim().split("\n")).toEqual([
		expect.stringMatching(/^data\/topics\/http@def_2\.md:1:1 error roadmapsh\/title/),
	]);
	const other = await check(files, "data", "--preset", "recommended");
	expect(other.stdout).toContain("schema/has-frontmatter");
});

test("--diff shows what --fix does; --fix does it, keeps the mode, and leaves nothing behind", async () => {
	const cwd = tempFolder({ ...CLEAN, [TOPIC]: TWICE });
	chmodSync(join(cwd, TOPIC), 0o640);
	const diff = await checkIn(cwd, ["--diff"]);
	expect(diff.code).toBe(1);
	expect(diff.stdout).toContain(`--- a/${TOPIC}\n+++ b/${TOPIC}\n@@ `);
	expect(diff.stdout).toContain("\n-- [@article@Y](https://example.org/x)\n");
	expect(readFileSync(join(cwd, TOPIC), "utf8")).toBe(TWICE);

	const fixed = await checkIn(cwd, ["--fix"]);
	expect(fixed.stderr).toBe("Mended 1 finding in 1 file.\n");
	expect(readFileSync(join(cwd, TOPIC), "utf8")).not.toContain("@Y]");
	expect(statSync(join(cwd, TOPIC)).mode & 0o777).toBe(0o640);
	expect(listFiles(cwd)).toEqual(Object.keys(CLEAN).sort());
	expect(await checkIn(cwd, ["--diff"])).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("Ctrl-C before the first rename changes nothing", async () => {
	const cwd = tempFolder({ ...CLEAN, [TOPIC]: TWICE });
	const io = fakeIo({ cwd });
	io.interrupt();
	expect(await main(["check", "--fix"], io)).toBe(130);
	expect(readFileSync(join(cwd, TOPIC), "utf8")).toBe(TWICE);
	expect(listFiles(cwd)).toEqual(Object.keys(CLEAN).sort());
});

test("--quiet prints errors only, and --max-warnings still counts", async () => {
	const cwd = tempFolder({ ...CLEAN, [TOPIC]: topic("A") });
	expect(await checkIn(cwd, ["--quiet"])).toMatchObject({ code: 0, stdout: "" });
	const { code, stdout, stderr } = await checkIn(cwd, ["--quiet", "--max-warnings", "0"]);
	expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
	expect(stderr).toContain("1 warning, and --max-warnings allows 0");
	expect((await checkIn(cwd, ["--max-warnings", "many"])).code).toBe(2);
});

test("--stdin reads one file and reports on it alone", async () => {
	const cwd = tempFolder({ ...CLEAN, "content/topics/c.md": topic("C") });
	const path = "content/topics/b.md";
	const text = topic("B", "effort: 1h\nrequires: [aa]");
	const { code, stdout } = await checkIn(cwd, ["--stdin", "--stdin-filename", path], text);
	expect(code).toBe(1);
	expect(stdout).toMatch(/^content\/topics\/b\.md:4:12 error graph\/known-reference .*\n$/);
	expect((await checkIn(cwd, ["--stdin"], text)).code).toBe(2);
	expect((await checkIn(cwd, ["--stdin", "--stdin-filename", "elsewhere.md"], text)).code).toBe(2);
});

test("--as-of names the day, --timings the rules, --print-config what holds", async () => {
	expect((await check({}, "--as-of", "2026-02-30")).stderr).toContain("`2026-02-30` is none.");
	expect((await check({}, "--as-of", "2026-02-28", "--timings")).stderr).toMatch(
		/\d ms {2}graph\/no-orphan\n/,
	);
	const { stdout } = await withConfig({ rules: { "seo/description": "error" } }, "--print-config");
	expect(JSON.parse(stdout)).toMatchObject({
		file: CONFIG,
		rules: { "seo/description": ["error", { max: 160 }], "graph/no-cycle": "error" },
	});
});

test("10,000 findings are cut short for people and complete for machines", async () => {
	const items = "- [@article@X](http://example.org/x)\n".repeat(10_000);
	const files = { [TOPIC]: topic("A", "effort: 1h", `Text.\n\n## Resources\n\n${items}`) };
	const cwd = tempFolder({ ...CLEAN, ...files });
	const { stdout } = await checkIn(cwd, []);
	expect(stdout.trim().split("\n").length).toBeGreaterThanOrEqual(10_000);
	const io = fakeIo({ cwd });
	await main(["check"], io);
	expect(io.stdout.text.split("\n").length).toBeLessThan(2_000);
	expect(io.stdout.text).toMatch(/… and [\d,]+ more/);
});
