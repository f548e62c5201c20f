import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTENT, makeContent, makeFolder, runCli } from "../workspace.ts";

const STACK_TRACE = /^\s+at .+:\d+:\d+\)?$/m;

describe("exit codes", () => {
	it("0 when the content is clean", () => {
		const { code, stdout, stderr } = runCli(["check", CONTENT]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toMatch(/No problems/);
	});

	it("1 when there are findings", () => {
		expect(runCli(["check", broken()]).code).toBe(1);
	});

	const couldNotRun: readonly (readonly [title: string, args: readonly string[], names: string])[] =
		[
			["the folder is missing", ["check", "no/such/folder"], "no/such/folder"],
			["a flag is unknown", ["check", "--formt", "json"], "--formt"],
			["the command is unknown", ["chek"], "chek"],
			["a value is not among the choices", ["check", "--format", "xml"], "xml"],
			["a required argument is missing", ["show"], "topic"],
			["a topic is unknown", ["show", "no-such-topic", "--dir", "content"], "no-such-topic"],
			[
				"the progress file is missing",
				["next", "--progress", "gone.json", "--dir", "content"],
				"gone.json",
			],
		];
	for (const [title, args, names] of couldNotRun) {
		it(`2 when ${title}, said on standard error without a stack trace`, () => {
			const { code, stdout, stderr } = runCli(args);
			expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
			expect(stderr).toContain(names);
			expect(stderr).not.toMatch(STACK_TRACE);
		});
	}
});

describe("streams", () => {
	it("prints findings on standard output and nothing else there", () => {
		const { stdout, stderr } = runCli(["check", broken(), "--quiet", "--format", "compact"]);
		expect(stdout.trimEnd().split("\n")).toEqual([
			expect.stringMatching(/topics\/broken\.md:3:12 error graph\/known-reference .*`vectrs`/),
		]);
		expect(stderr).toBe("");
	});

	it("never mixes words into JSON", () => {
		const { stdout } = runCli(["check", CONTENT, "--format", "json"]);
		expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 0 }, diagnostics: [] });
	});
});

describe("colour", () => {
	const isColoured = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
		runCli(["check", broken(), ...args], { env }).stdout.includes("\u001B[");

	it("is off where there is no terminal", () => expect(isColoured([])).toBe(false));
	it("follows FORCE_COLOR", () => expect(isColoured([], { FORCE_COLOR: "1" })).toBe(true));
	it("lets FORCE_COLOR win over NO_COLOR", () =>
		expect(isColoured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(true));
	it("lets --color win over NO_COLOR", () =>
		expect(isColoured(["--color"], { NO_COLOR: "1" })).toBe(true));
	it("lets --no-color win over FORCE_COLOR", () =>
		expect(isColoured(["--no-color"], { FORCE_COLOR: "1" })).toBe(false));
});

describe("help and version", () => {
	for (const command of ["check", "build", "dev", "show", "next"]) {
		it(`${command} --help says how to use it`, () => {
			const { code, stdout } = runCli([command, "--help"]);
			expect(code).toBe(0);
			expect(stdout).toContain(`prereq ${command}`);
		});
	}

	it("--help lists every command", () => {
		const { code, stdout } = runCli(["--help"]);
		expect(code).toBe(0);
		for (const command of ["check", "build", "dev", "show", "next"])
			expect(stdout).toContain(command);
	});

	it("--version prints a version", () => {
		expect(runCli(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
	});
});

describe("the folder", () => {
	it("is ./content when none is given", () => {
		const cwd = makeFolder();
		cpSync(CONTENT, join(cwd, "content"), { recursive: true });
		const { code, stdout } = runCli(["check"], { cwd });
		expect(code).toBe(0);
		expect(stdout).toMatch(/\d+ topics/);
	});
});

/** A reference that is one letter off. */
function broken(): string {
	return makeContent({
		"topics/vectors.md": "---\ntitle: Vectors\n---\n\nArrows.\n",
		"topics/broken.md": "---\ntitle: Broken\nrequires: [vectrs]\n---\n\nA mistake.\n",
	});
}
