import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { CATALOGUE } from "./catalogue.ts";
import { main } from "./main.ts";
import { fakeIo } from "./testing/fakeIo.ts";
import { tempFolder } from "./testing/tempFolder.ts";

async function runMain(...argv: string[]) {
	const io = fakeIo({ cwd: tempFolder() });
	const code = await main(argv, io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

test("--version prints the version of the package and nothing else", async () => {
	expect(await runMain("--version")).toEqual({
		code: 0,
		stdout: `${manifest.version}\n`,
		stderr: "",
	});
});

test("--help lists every command", async () => {
	const { code, stdout } = await runMain("--help");
	expect(code).toBe(0);
	const rows = stdout.split("\n").map((line) => line.trim().split(/ {2,}/));
	for (const { name, summary } of CATALOGUE) expect(rows).toContainEqual([name, summary]);
});

test.each(CATALOGUE.map(({ name }) => name))(
	"%s --help shows its options and examples",
	async (name) => {
		const spec = CATALOGUE.find((one) => one.name === name)!;
		const { code, stdout } = await runMain(name, "--help");
		expect(code).toBe(0);
		for (const { name: option, value, bare } of spec.options) {
			const valued = bare === undefined ? ` <${value}>` : `[=${value}]`;
			expect(stdout).toContain(`--${option}${value === undefined ? " " : valued}`);
		}
		for (const [line] of spec.examples) expect(stdout).toContain(line);
		expect(await runMain("help", name)).toEqual({ code, stdout, stderr: "" });
	},
);

test("every example of the help is a command line that parses", async () => {
	const { parseCommand } = await import("./parseCommand.ts");
	for (const { name, examples } of CATALOGUE) {
		for (const [line] of examples) {
			const argv = /\bprereq ([^>)|]*)/.exec(line)![1]!.trim().split(" ");
			expect(parseCommand(argv).spec.name).toBe(name);
		}
	}
});

test("no command: help on standard error, could not run", async () => {
	const { code, stdout, stderr } = await runMain();
	expect(code).toBe(2);
	expect(stdout).toBe("");
	expect(stderr).toContain("Usage");
});

test.each([
	[["chek"], "prereq: Unknown command `chek`. Did you mean check?\n"],
	[["check", "--fromat", "json"], "prereq: Unknown option `--fromat`. Did you mean --format?\n"],
	[
		["check", "--format", "yaml"],
		"There is no format `yaml`. Choose among `pretty`, `compact`, `json`",
	],
	[["check", "a", "b"], "Too many arguments"],
	[["show"], "prereq: Missing required argument `topic`. Try `prereq show --help`.\n"],
	[["lint"], "prereq: Unknown command `lint`. Write `check`.\n"],
	[
		["check", "--reporter=json"],
		"prereq: Unknown option `--reporter=json`. Write `--format <name>`.\n",
	],
	[["check", "--fix-dry-run"], "prereq: Unknown option `--fix-dry-run`. Write `--diff`.\n"],
	[["show", "--staged"], "prereq: Unknown option `--staged`. Try `prereq show --help`.\n"],
	[["build", "--out"], "argument missing"],
	[["help", "chek"], "Did you mean check?"],
	[
		["check", "--baseline", ""],
		"`--baseline` was given an empty value. Write `--baseline <file>`, or leave it out.",
	],
	[["check", "--cache-location="], "`--cache-location` was given an empty value."],
	[["build", "--out", " "], "`--out` was given an empty value."],
	[["--chek"], "Unknown option `--chek`"],
	[["check", "nowhere"], "prereq: There is no folder `nowhere`.\n"],
	[["dev", "--port", "70000"], "prereq: `70000` is no port. Give a number from 0 to 65535.\n"],
])("%j could not run and says why on standard error", async (argv, message) => {
	const { code, stdout, stderr } = await runMain(...argv);
	expect(code).toBe(2);
	expect(stdout).toBe("");
	expect(stderr).toContain(message);
	expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});
