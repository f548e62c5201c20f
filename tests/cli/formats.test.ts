import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { makeContent, makeFolder, ROOT, runCli } from "../workspace.ts";
import { type Place, REPORT_READERS } from "./readReport.ts";

const require = createRequire(import.meta.url);
/** The schema of the standard, as an npm package carries it. */
const SARIF = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as Readonly<
	Record<string, unknown>
>;
const REPORT = JSON.parse(readFileSync(join(ROOT, "packages/core/schema/report.json"), "utf8"));

/** A cycle, an edit, wide characters before a finding, characters that formats have to escape. */
const FILES = {
	"topics/a.md": "---\ntitle: A\nrequires: [b]\n---\n\nA.\n",
	"topics/b.md": "---\ntitle: B\nrequires: [a]\n---\n\nB.\n",
	"topics/c d.md": "---\ntitle: C\nlevl: beginner\n---\n\nC.\n",
	"topics/wide.md":
		'---\ntitle: Wide <&">\neffort: 1h\n---\n\nÄ向😀 [x](http://a.example/x).\n\n| a |\n| - |\n| b |\n',
};

function report(format: string, files: Readonly<Record<string, string>> = FILES) {
	const folder = makeContent(files);
	const out = join(folder, "out");
	const { stderr } = runCli(["check", ".", "--format", "json", "--format", `${format}:out/x`], {
		cwd: folder,
	});
	expect(stderr).toBe("");
	return readFileSync(join(out, "x"), "utf8");
}

describe("SARIF", () => {
	const read = () => {
		const log = JSON.parse(report("sarif"));
		return { log, run: log.runs[0] };
	};

	it("is what the schema of the standard says", () => {
		const { log, run } = read();
		const ajv = new Ajv({
			strict: false,
			validateFormats: false,
			allErrors: true,
			unicodeRegExp: false,
		});
		// Written for draft 04; what it uses means the same in draft 07.
		const { $schema: _draft, id: _id, ...schema } = SARIF;
		const validate = ajv.compile(schema);
		validate(log);
		expect(validate.errors ?? []).toEqual([]);
		// A schema that takes anything would prove nothing.
		expect(validate({ ...log, runs: [{ ...run, tool: {} }] })).toBe(false);
	});

	it("describes each rule once and names it by its place in the list", () => {
		const { run } = read();
		const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
		for (const { help, shortDescription } of run.tool.driver.rules)
			expect([help.text, help.markdown, shortDescription.text]).not.toContain("");
	});

	it("links the places of a cycle from its message", () => {
		const { run } = read();
		const cycle = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "graph/no-cycle");
		expect(cycle.relatedLocations.length).toBeGreaterThan(0);
		for (const { id } of cycle.relatedLocations) expect(cycle.message.text).toContain(`](${id})`);
	});

	it("carries edits as fixes, with regions in place of offsets", () => {
		const { run } = read();
		const https = run.results.find(
			({ ruleId }: { ruleId: string }) => ruleId === "resources/https",
		);
		const [change] = https.fixes[0].artifactChanges;
		expect(change.artifactLocation.uri).toBe("topics/wide.md");
		expect(change.replacements[0].deletedRegion).toMatchObject({ startLine: 6, endLine: 6 });
	});

	it("encodes file names, and gives each finding a fingerprint that lines above do not change", () => {
		const { log } = read();
		const prints = (text: string) =>
			JSON.parse(text)
				.runs[0].results.map(
					(one: { partialFingerprints: { primaryLocationLineHash: string } }) =>
						one.partialFingerprints.primaryLocationLineHash,
				)
				.sort();
		expect(JSON.stringify(log)).toContain("topics/c%20d.md");
		const before = prints(report("sarif"));
		expect(new Set(before).size).toBe(before.length);
		const moved = { ...FILES, "topics/wide.md": FILES["topics/wide.md"].replace("\n\n", "\n\n\n") };
		expect(prints(report("sarif", moved))).toEqual(before);
	});
});

describe("JSON", () => {
	it("is what the published schema says, and so is each line of jsonl", () => {
		const ajv = new Ajv2020({ strictTypes: true, allErrors: true });
		const validate = ajv.compile({ ...REPORT, $id: "report" });
		const json = JSON.parse(report("json"));
		validate(json);
		expect(validate.errors ?? []).toEqual([]);
		expect(json.diagnostics.some(({ edits }: { edits?: object }) => edits)).toBe(true);
		const line = ajv.compile({ $ref: "report#/$defs/diagnostic" });
		const lines = report("jsonl").trimEnd().split("\n");
		expect(lines.map((one) => JSON.parse(one))).toEqual(json.diagnostics);
		for (const one of lines) expect(line(JSON.parse(one)), one).toBe(true);
	});
});

describe("the same findings at the same places in every format", () => {
	const textOf = (file: string) => FILES[file as keyof typeof FILES];
	const sorted = (places: readonly Place[]) =>
		places.map((one) => `${one.file}:${one.line}:${one.column} ${one.code}`).sort();
	const placesIn = (format: string) =>
		sorted(REPORT_READERS[format]?.(report(format), textOf) ?? []);

	it.each(Object.keys(REPORT_READERS))("%s", (format) => {
		const expected = placesIn("json");
		expect(expected.length).toBeGreaterThan(4);
		expect(placesIn(format)).toEqual(expected);
	});

	it("rdjson counts bytes: three letters of nine bytes and a space before the link", () => {
		const { diagnostics } = JSON.parse(report("rdjson"));
		const https = diagnostics.find(
			({ code }: { code: { value: string } }) => code.value === "resources/https",
		);
		expect(https.location.range.start).toEqual({ line: 6, column: 11 });
		expect(https.suggestions.length).toBe(1);
	});
});

describe("where reports go", () => {
	it("GitHub Actions gets annotations and a job summary by itself, from the root of the checkout", () => {
		const root = makeFolder();
		const cwd = join(root, "docs");
		for (const [path, text] of Object.entries(FILES)) {
			mkdirSync(join(cwd, path, ".."), { recursive: true });
			writeFileSync(join(cwd, path), text);
		}
		const summary = join(root, "summary.md");
		writeFileSync(summary, "# Before\n");
		const env = {
			GITHUB_ACTIONS: "true",
			GITHUB_STEP_SUMMARY: summary,
			GITHUB_WORKSPACE: root,
		};
		const { code, stdout } = runCli(["check", "."], { cwd, env });
		expect(code).toBe(1);
		expect(stdout).toContain("topics/a.md:3:12 error graph/no-cycle");
		const levels = [...stdout.matchAll(/^::(\w+) file=docs\/topics\//gm)].map(([, level]) => level);
		expect(levels.length).toBeGreaterThan(4);
		const worst = ["error", "warning", "notice"];
		expect(levels.map((level) => worst.indexOf(level ?? ""))).toEqual(
			levels.map((level) => worst.indexOf(level ?? "")).sort(),
		);
		const page = readFileSync(summary, "utf8");
		expect(page).toMatch(/^# Before\n### ✖ prereq check: \d+ errors/);
		expect(page).toContain("| error | docs/topics/a.md:3:12 | graph/no-cycle |");
	});

	const wrong: readonly (readonly [args: readonly string[], says: string])[] = [
		[["--format", "sarf"], "Did you mean `sarif`?"],
		[["--format", "json", "--format", "pretty"], "Only one format can go to standard output."],
		[["--format", "json:"], "`json:` names no file."],
		[["--format", "json:topics"], "`topics` cannot be written"],
	];
	it.each(wrong)("%j is refused", (args, says) => {
		const { code, stderr } = runCli(["check", ".", ...args], { cwd: makeContent(FILES) });
		expect(code).toBe(2);
		expect(stderr).toContain(says);
	});
});
