import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CLI, makeContent, ROOT, runCli } from "../workspace.ts";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const action = parse(read("action.yml"));
const inputsIn = (text: string) =>
	[...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name);

describe("action.yml", () => {
	it("declares every input that it uses, and uses every input that it declares", () => {
		const declared = Object.keys(action.inputs).sort();
		expect([...new Set(inputsIn(JSON.stringify(action.runs)))].sort()).toEqual(declared);
		for (const [name, { description, default: value }] of Object.entries<{
			description: string;
			default: string;
		}>(action.inputs))
			expect({ name, isComplete: description.length > 0 && value !== undefined }).toEqual({
				name,
				isComplete: true,
			});
	});

	it("pins what it uses by commit, and lets no input into a script", () => {
		expect(action.runs.using).toBe("composite");
		for (const step of action.runs.steps) {
			if (step.uses) expect(step.uses).toMatch(/@[0-9a-f]{40}$/);
			if (step.run) {
				expect(step.shell).toBe("bash");
				expect(step.run).not.toContain("${{");
			}
		}
	});

	it("takes outputs from steps that exist", () => {
		const ids = action.runs.steps.flatMap(({ id }: { id?: string }) => id ?? []);
		for (const { value } of Object.values<{ value: string }>(action.outputs))
			expect(ids).toContain(/steps\.([\w-]+)\./.exec(value)?.[1]);
	});
});

describe("workflows", () => {
	it.each(readdirSync(join(ROOT, ".github/workflows")))("%s names a runner and steps", (name) => {
		const workflow = parse(read(`.github/workflows/${name}`));
		for (const job of Object.values<{ steps: readonly object[]; "runs-on": string }>(
			workflow.jobs,
		)) {
			expect(job["runs-on"]).toBeTruthy();
			expect(job.steps.length).toBeGreaterThan(0);
		}
	});

	it("the one of this repository checks content/ with our own command", () => {
		expect(read(".github/workflows/ci.yml")).toMatch(/bin\.js check content/);
	});
});

describe("docs/guides/ci.md", () => {
	const guide = read("docs/guides/ci.md");
	const blocks = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => text);

	it("shows YAML that parses; the first workflow has at most ten lines", () => {
		for (const block of blocks) expect(() => parse(block)).not.toThrow();
		expect(blocks[0]?.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
	});

	it("names the inputs of the action and options that exist", () => {
		for (const name of Object.keys(action.inputs)) expect(guide).toContain(`\`${name}\``);
		const { stdout } = runCli(["check", "--help"]);
		const used = [...guide.matchAll(/(?<![\w-])--([a-z-]{4,})/g)].map(([, name]) => name);
		for (const name of used.filter((one) => one !== "yes")) expect(stdout).toContain(`--${name}`);
	});

	it("names every format", () => {
		const { stdout } = runCli(["check", "--help"]);
		const formats = /pretty, compact[^;(]*/.exec(stdout)?.[0].trim().split(", ") ?? [];
		expect(formats.length).toBe(9);
		for (const format of formats) expect(guide).toContain(`\`${format}\``);
	});
});

describe(".pre-commit-hooks.yaml", () => {
	it("has what pre-commit asks of a hook", () => {
		const hooks = parse(read(".pre-commit-hooks.yaml"));
		for (const hook of hooks) {
			for (const key of ["id", "name", "entry", "language"]) expect(hook[key]).toBeTruthy();
			expect(new RegExp(hook.files).test("content/topics/a.md")).toBe(true);
			expect(new RegExp(hook.files).test("src/a.ts")).toBe(false);
		}
	});
});

describe("the script of action.yml, as Actions runs it", () => {
	const { run } = action.runs.steps.at(-1);

	/** Packages are not fetched: `npx` is the built command. */
	function runAction(inputs: Readonly<Record<string, string>>) {
		const cwd = makeContent({
			"content/topics/a.md": "---\ntitle: A\neffort: 1h\nrequires: [a]\n---\n\nA.\n",
			"bin/npx": `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${CLI}" "$@"\n`,
		});
		chmodSync(join(cwd, "bin/npx"), 0o755);
		const [output, summary] = [join(cwd, "output"), join(cwd, "summary.md")];
		const { status, stdout, stderr } = spawnSync(
			"bash",
			["--noprofile", "--norc", "-eo", "pipefail", "-c", run],
			{
				cwd,
				encoding: "utf8",
				env: {
					PATH: `${join(cwd, "bin")}:${process.env["PATH"]}`,
					CI: "true",
					GITHUB_ACTIONS: "true",
					GITHUB_WORKSPACE: cwd,
					GITHUB_OUTPUT: output,
					GITHUB_STEP_SUMMARY: summary,
					PREREQ_DIR: "content",
					PREREQ_ARGS: "",
					PREREQ_SARIF: "",
					PREREQ_VERSION: "0.0.0",
					...inputs,
				},
			},
		);
		const text = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
		return { cwd, status, stdout, stderr, output: text(output), summary: text(summary) };
	}

	it("prints, annotates, sums up, and gives the exit code", () => {
		const { status, stdout, output, summary } = runAction({});
		expect({ status, output }).toEqual({ status: 1, output: "exit-code=1\n" });
		expect(stdout).toContain("content/topics/a.md:4:12 error graph/no-cycle");
		expect(stdout).toContain("\n::error file=content/topics/a.md,line=4,");
		expect(summary).toContain("| error | content/topics/a.md:4:12 | graph/no-cycle |");
	});

	it("with a SARIF file, and options on lines of their own", () => {
		const PREREQ_ARGS = "--preset strict@2026-11\n--max-warnings\n0\n";
		const { cwd, status, stdout } = runAction({ PREREQ_SARIF: "check.sarif", PREREQ_ARGS });
		expect(status).toBe(1);
		expect(stdout).toMatch(/^content\/topics\/a\.md:\d+:\d+ error/m);
		expect(stdout).toContain("::error file=");
		expect(stdout).not.toContain("::warning");
		expect(JSON.parse(readFileSync(join(cwd, "check.sarif"), "utf8")).version).toBe("2.1.0");
	});

	it("a check that cannot run is an annotation, too", () => {
		const { status, stdout, stderr, output, summary } = runAction({ PREREQ_DIR: "100%; rm -rf x" });
		expect({ status, output }).toEqual({ status: 2, output: "exit-code=2\n" });
		expect(stderr).toBe("prereq: There is no folder `100%; rm -rf x`.\n");
		expect(stdout).toBe(
			"::error title=prereq check could not run::prereq: There is no folder `100%25; rm -rf x`.\n",
		);
		expect(summary).toContain("### prereq check could not run\n\nprereq: There is no folder");
	});
});
