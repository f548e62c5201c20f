import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLI, makeContent, makeFolder, runCli, startCli, withoutColour } from "../workspace.ts";
import { REPORT_READERS } from "./readReport.ts";

const topic = (title: string, rest = "", body = "Text.\n") =>
	`---\ntitle: ${title}\neffort: 1h\n${rest}---\n\n${body}`;
/** Two topics that nothing is wrong with. */
const SOUND = { "topics/a.md": topic("A"), "topics/b.md": topic("B", "requires: [a]\n") };
const STACK_TRACE = /^\s+at .+:\d+:\d+\)?$/m;

const check = (files: Readonly<Record<string, string | Buffer>>, ...args: readonly string[]) => {
	const folder = makeContent({ ...SOUND, ...files });
	return { folder, ...runCli(["check", ".", "--format", "compact", ...args], { cwd: folder }) };
};

describe("what keeps a check from running: 2, one sentence, nothing on standard output", () => {
	const cases: readonly (readonly [
		title: string,
		files: Readonly<Record<string, string>>,
		args: readonly string[],
		says: string,
	])[] = [
		[
			"a configuration that throws",
			{ "prereq.config.mjs": '\nthrow new Error("no luck");\n' },
			[],
			"`prereq.config.mjs` cannot be loaded: no luck (line 2). Correct its code,",
		],
		[
			"a TypeScript configuration that does not parse",
			{ "prereq.config.ts": "\n\nconst x: number = ;\n" },
			[],
			"`prereq.config.ts` cannot be loaded: ParseError: Unexpected token (line 3).",
		],
		[
			"a configuration in a form that is not read",
			{ "prereq.config.yaml": "extends: strict@2026-11\n" },
			[],
			"`prereq.config.yaml` is not read. A configuration is `prereq.config.json`,",
		],
		[
			"a configuration that never finishes loading",
			{ "prereq.config.mjs": "export default new Promise(() => {});\n" },
			[],
			"It ended before it was done. A configuration waits for what never comes",
		],
		[
			"a configuration that ends the process",
			{ "prereq.config.mjs": "process.exit(0);\n" },
			[],
			"It ended before it was done.",
		],
		["a git commit that does not exist", {}, ["--since", "no-such-branch"], "no git repository"],
		[
			"a baseline that is missing",
			{},
			["--baseline", "gone.json"],
			"There is no baseline `gone.json`",
		],
		[
			"a baseline that is cut off",
			{ ".prereq-baseline.json": '{"format":1,"cou' },
			[],
			"`.prereq-baseline.json`: The baseline is not JSON",
		],
		[
			"a baseline with counts that are none",
			{
				".prereq-baseline.json":
					'{"format":1,"counts":[{"file":"topics/a.md","code":"a11y/link-text","count":-1}]}',
			},
			[],
			"`counts` cannot be read. Write it anew with `prereq check --write-baseline`.",
		],
		[
			"a folder where the configuration should be",
			{ "prereq.config.json/x": "" },
			[],
			"`prereq.config.json` cannot be read: it is a folder. Name a file with --config.",
		],
		["an option that is misspelt", {}, ["--fixx"], "Unknown option `--fixx`. Did you mean --fix?"],
		[
			"the preset of roadmap.sh on topics",
			{},
			["--preset", "roadmapsh"],
			"`.` has no content files of roadmap.sh.",
		],
		["a preset that is misspelt", {}, ["--preset", "strit"], "Did you mean `strict`?"],
		["--stdin without a name", {}, ["--stdin"], "--stdin needs --stdin-filename"],
		["a day that is none", {}, ["--as-of", "2026-02-30"], "`2026-02-30` is none"],
	];
	it.each(cases)("%s", (_, files, args, says) => {
		const { code, stdout, stderr } = check(files, ...args);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(says);
		expect(stderr.trimEnd().split("\n")).toHaveLength(1);
		expect(stderr).not.toMatch(STACK_TRACE);
	});

	it("a commit that git does not know", () => {
		const folder = makeContent(SOUND);
		for (const args of [
			["init", "-q"],
			["add", "-A"],
			["-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", "first"],
		])
			expect(spawnSync("git", args, { cwd: folder }).status).toBe(0);
		const run = (ref: string) => runCli(["check", ".", "--since", ref], { cwd: folder });
		expect(run("HEAD")).toMatchObject({ code: 0, stderr: "" });
		expect(run("orign/main")).toMatchObject({
			code: 2,
			stdout: "",
			stderr: expect.stringContaining(
				"git knows no commit `orign/main`. Name a branch, tag or commit",
			),
		});
		// Nothing that looks like an option gets through to git.
		expect(run("--output=x")).toMatchObject({ code: 2 });
	});
});

it("a rule that throws is named, the others run: 2", () => {
	const rule = `{ code: "own/throws", severity: "error", summary: "S.", why: "W.", fix: "F.",
		fixKind: "none", since: "1.0.0", examples: { firing: { files: {} }, silent: { files: {} } },
		check() { throw new TypeError("cannot read x"); } }`;
	const { code, stdout, stderr } = check({
		"prereq.config.mjs": `export default { customRules: [${rule}] };\n`,
		"topics/c.md": topic("C", "requires: [gone]\n"),
	});
	expect(code).toBe(2);
	expect(stdout).toContain("topics/c.md:4:12 error graph/known-reference");
	expect(stderr).toBe(
		"prereq: The rule `own/throws` failed: cannot read x. The other rules ran.\n",
	);
});

it("a finding without a place is the fault of its rule, which is named: 2", () => {
	const rule = `{ code: "own/vague", severity: "warn", summary: "S.", why: "W.", fix: "F.",
		check: () => [{ message: "Somewhere." }] }`;
	const { code, stderr } = check({
		"prereq.config.mjs": `export default { customRules: [${rule}] };\n`,
	});
	expect(code).toBe(2);
	expect(stderr).toMatch(/^prereq: The rule `own\/vague` failed: a finding needs a `message`, /);
});

it("a configuration with unknown keys, rules, options and presets: each at its place, with a suggestion", () => {
	const config = `{
  "local": "en",
  "extends": "strict",
  "rules": { "graph/no-orfan": "off", "graph/max-prerequisites": ["wran", { "maxx": 3 }] }
}
`;
	const { code, stdout } = check({ "prereq.config.json": config }, "--format", "json:report.json");
	expect(code).toBe(1);
	expect(stdout.split("\n").map((line) => line.split(" ", 3).join(" "))).toEqual([
		"prereq.config.json:2:4 error config/no-unknown-key",
		"prereq.config.json:3:15 error config/valid-value",
		"prereq.config.json:4:15 error config/no-unknown-key",
		expect.stringMatching(/^prereq\.config\.json:4:\d+ error config\/valid-value$/),
		"",
	]);
});

describe("files and folders that cannot be read", () => {
	it("links in a circle are no circle for the reader", () => {
		const folder = makeContent(SOUND);
		symlinkSync("..", join(folder, "topics/up"));
		symlinkSync("self", join(folder, "topics/self"));
		symlinkSync("self.md", join(folder, "topics/self.md"));
		const { code, stdout } = runCli(["check", ".", "--format", "compact"], { cwd: folder });
		expect(code).toBe(1);
		expect(stdout).toBe(
			"topics/self.md:1:1 error file/readable `topics/self.md` cannot be read: its links lead in a circle.\n",
		);
	});

	it("a folder and a file without permission are findings, and the others are checked", () => {
		const folder = makeContent({
			...SOUND,
			"topics/closed/c.md": topic("C"),
			"topics/locked.md": topic("Locked"),
			"topics/uses.md": topic("Uses", "requires: [locked, gone]\n"),
		});
		chmodSync(folder, 0o755);
		chmodSync(join(folder, "topics/closed"), 0);
		chmodSync(join(folder, "topics/locked.md"), 0);
		// Permissions stop nobody who is root: then the command runs as somebody else, who has to
		// reach it. Where even that is not to be had, the files are open, and read.
		const other = { uid: 65_534, gid: 65_534 };
		const isRoot = process.getuid?.() === 0;
		const reaches = spawnSync(process.execPath, [CLI, "--version"], other).status === 0;
		const user = isRoot && reaches ? other : {};
		const { status, stdout } = spawnSync(
			process.execPath,
			[CLI, "check", ".", "--format", "compact", "--no-cache"],
			{ cwd: folder, env: withoutColour(), encoding: "utf8", ...user },
		);
		chmodSync(join(folder, "topics/closed"), 0o755);
		expect(status).toBe(1);
		const closed = [
			"topics/closed:1:1 error file/readable The folder `topics/closed` cannot be read: permission denied.",
			"topics/locked.md:1:1 error file/readable `topics/locked.md` cannot be read: permission denied.",
		];
		const errors = stdout.split("\n").filter((line) => line.includes(" error "));
		expect(errors).toEqual([
			...(isRoot && !reaches ? [] : closed),
			expect.stringContaining("topics/uses.md:4:20 error graph/known-reference"),
		]);
	});

	it("NUL, Latin 1 and UTF-16 have a place; CRLF, a byte order mark and 10 MB are read", () => {
		const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(topic("X"), "utf16le")]);
		const { code, stdout } = check({
			"topics/big.md": topic("Big", "requires: [a]\n", "Word after word. ".repeat(620_000)),
			"topics/crlf.md": topic("Crlf", "requires: [a]\n").replaceAll("\n", "\r\n"),
			"topics/latin.md": Buffer.from(topic("Latin", "", "Text.\nNaïve.\n"), "latin1"),
			"topics/mark.md": `\uFEFF${topic("Mark", "requires: [a]\n")}`,
			"topics/nul.md": topic("Nul", "", "Te\u0000xt.\n"),
			"topics/wide.md": utf16,
		});
		expect(code).toBe(1);
		const errors = stdout.split("\n").filter((line) => line.includes(" error "));
		expect(errors.map((line) => line.split(" ", 3).join(" "))).toEqual([
			"topics/latin.md:7:3 error file/text",
			"topics/nul.md:6:3 error file/text",
			"topics/wide.md:1:1 error file/text",
		]);
	});
});

describe("standard input", () => {
	const ARGS = ["check", ".", "--stdin", "--stdin-filename", "topics/b.md", "--format", "compact"];
	const piped = (input: string | Buffer, files = {}) => {
		const folder = makeContent({ ...SOUND, ...files });
		return spawnSync(process.execPath, [CLI, ...ARGS], {
			cwd: folder,
			env: withoutColour(),
			encoding: "utf8",
			input,
		});
	};

	it("an empty one is an empty file", () => {
		const { status, stdout } = piped("");
		expect(status).toBe(1);
		expect(stdout).toMatch(/^topics\/b\.md:1:1 error schema\/has-frontmatter /);
	});

	it("10 MB from a slow pipe", async () => {
		const folder = makeContent(SOUND);
		const { child, ended } = startCli(ARGS, { cwd: folder, stdin: "pipe" });
		child.stdin?.write(topic("B", "requires: [gone]\n"));
		// Longer than the command takes to start: it meets a pipe that is empty and open.
		await new Promise((resolve) => setTimeout(resolve, 2000));
		child.stdin?.end("Word after word. ".repeat(620_000));
		const { code, stdout, stderr } = await ended;
		expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
		expect(stdout).toContain(
			"topics/b.md:4:12 error graph/known-reference There is no topic `gone`.",
		);
	});

	it("is reported on alone, whatever else cannot be read", () => {
		const { stdout } = piped(topic("B", "requires: [gone]\n"), {
			"topics/nul.md": Buffer.from([0xff]),
		});
		expect(stdout.trimEnd().split("\n")).toEqual([
			expect.stringMatching(/^topics\/b\.md:4:12 error graph\/known-reference /),
		]);
	});
});

it("10,000 findings: pretty shows the worst and how to see the rest, machines get all", () => {
	const folder = makeContent({
		"topics/a.md": topic(
			"A",
			"requires: [b]\n",
			"Look: ![](https://example.org/a.png)\n".repeat(10_000),
		),
		"topics/b.md": topic("B"),
	});
	const run = (format: string) =>
		runCli(["check", ".", "--format", format], { cwd: folder }).stdout;
	const pretty = run("pretty");
	expect(REPORT_READERS["pretty"]?.(pretty, () => "")).toHaveLength(50);
	expect(pretty).toContain("… and 9950 more: `prereq check --format compact` lists all of them.");
	expect(pretty).toMatch(/^✖ 10,?000 errors/m);
	for (const format of ["compact", "json", "jsonl", "github", "gitlab", "junit", "sarif", "rdjson"])
		expect([format, REPORT_READERS[format]?.(run(format), () => "").length]).toEqual([
			format,
			10_000,
		]);
});

describe("the cache", () => {
	const FILES = { ...SOUND, "topics/c.md": topic("C", "requires: [gone]\n") };

	it.each([
		["cut off", (text: string) => text.slice(0, text.length / 2)],
		["empty", () => ""],
		["of another version", (text: string) => text.replace(/"version":"[^"]*"|"counts"/, '"x"')],
		["of another program", () => "\u0000\u0001 no cache\n{}"],
	])("%s: it is ignored and written anew", (_, spoil) => {
		const folder = makeContent(FILES);
		const cache = join(makeFolder(), "cache");
		const run = () =>
			runCli(["check", ".", "--format", "jsonl", "--cache-location", cache], { cwd: folder });
		const first = run();
		expect(first.code).toBe(1);
		const names = readdirSync(cache);
		expect(names.length).toBeGreaterThan(0);
		const texts = names.map((name) => readFileSync(join(cache, name), "utf8"));
		names.forEach((name, index) => {
			writeFileSync(join(cache, name), spoil(texts[index] ?? ""));
		});
		expect(run()).toEqual(first);
		expect(run()).toEqual(first);
	});

	it("of two processes at once is whole, and both print the same", async () => {
		const folder = makeContent(FILES);
		const cache = join(makeFolder(), "cache");
		const start = () =>
			startCli(["check", ".", "--format", "jsonl", "--cache-location", cache], { cwd: folder })
				.ended;
		const runs = await Promise.all([start(), start(), start()]);
		for (const run of runs) expect(run).toEqual(runs[0]);
		expect(runs[0]).toMatchObject({ code: 1, stderr: "" });
		expect(readdirSync(cache).filter((name) => name.startsWith("."))).toEqual([]);
		expect(await start()).toEqual(runs[0]);
	});
});

it.runIf(process.platform === "linux")(
	"a report for /dev/stdout is printed, for a full disk it is said",
	() => {
		const inShell = (command: string) =>
			spawnSync("sh", ["-c", command, process.execPath, CLI], {
				cwd: makeContent(SOUND),
				env: withoutColour(),
				encoding: "utf8",
			});
		const { stdout } = inShell('"$0" "$1" check . --format json:/dev/stdout | cat');
		expect(JSON.parse(stdout).diagnostics).toEqual([]);
		const { status, stderr } = inShell('exec "$0" "$1" check . > /dev/full');
		expect(stderr).toBe(
			"prereq: Standard output cannot be written: the disk is full. Send it to another place.\n",
		);
		expect(status).toBe(2);
	},
);

it.skipIf(process.platform === "win32")("a working directory that is gone is said", () => {
	const { status, stderr } = spawnSync(
		"sh",
		["-c", 'rmdir "$PWD" && exec "$0" "$1" check', process.execPath, CLI],
		{ cwd: makeFolder(), env: withoutColour(), encoding: "utf8" },
	);
	expect(stderr).toBe("prereq: The working directory is gone. Change to another one.\n");
	expect(status).toBe(2);
});

it("Ctrl-C during --fix, at any moment: every file is the old one or the new one, and nothing lies beside", async () => {
	const names = Array.from({ length: 300 }, (_, index) => `topics/t${index}.md`);
	const before = topic("T", "", "See [the page](http://example.org/x).\n".repeat(40));
	const after = before.replaceAll("http:", "https:");
	const outcomes = new Set<string>();
	for (const delay of [0, 300, 500, 700, 900, 1200, 1600, 2200]) {
		const folder = makeContent(Object.fromEntries(names.map((name) => [name, before])));
		const { child, ended } = startCli(["check", ".", "--fix=unsafe", "--quiet"], { cwd: folder });
		await new Promise((resolve) => setTimeout(resolve, delay));
		child.kill("SIGINT");
		const { code, signal } = await ended;
		outcomes.add(signal ?? String(code));
		const texts = new Set(names.map((name) => readFileSync(join(folder, name), "utf8")));
		expect([before, after]).toEqual(expect.arrayContaining([...texts]));
		expect(texts.size).toBe(1);
		expect(readdirSync(join(folder, "topics")).sort()).toEqual(
			names.map((name) => name.slice("topics/".length)).sort(),
		);
	}
	// Ended by the signal before the program could listen, by itself with 130, or done before.
	for (const outcome of outcomes) expect(["SIGINT", "130", "0", "1"]).toContain(outcome);
});
