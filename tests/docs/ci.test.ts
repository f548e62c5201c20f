import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT, runCli } from "../workspace.ts";

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
