import { spawnSync } from "node:child_process";
import { PRESETS } from "@prereq/core/rules";
import { expect, test } from "vitest";
import { CATALOGUE } from "../../catalogue.ts";
import { main } from "../../main.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { SHELLS } from "./shells.ts";

async function completion(...argv: string[]) {
	const io = fakeIo();
	const code = await main(["completion", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** What bash offers for the last of some words. */
async function offered(...words: string[]): Promise<string[]> {
	const { stdout } = await completion("bash");
	const list = words.map((word) => `'${word}'`).join(" ");
	const script = `${stdout}\nCOMP_WORDS=(prereq ${list}); COMP_CWORD=${words.length}; _prereq; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const {
		status,
		stdout: lines,
		stderr,
	} = spawnSync("bash", ["--norc", "-eu", "-c", script], { encoding: "utf8" });
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	return lines.split("\n").filter((line) => line !== "");
}

test("bash offers every command", async () => {
	expect(await offered("")).toEqual([...CATALOGUE.map(({ name }) => name), "help", "--version"]);
	expect(await offered("chec")).toEqual(["check"]);
});

test("bash offers options, their values and rules", async () => {
	expect(await offered("check", "--form")).toEqual(["--format"]);
	expect(await offered("check", "--format", "s")).toEqual(["sarif"]);
	expect(await offered("check", "--preset", "")).toEqual(
		PRESETS.map((preset) => preset.split("@", 1)[0]),
	);
	expect(await offered("explain", "graph/no-c")).toEqual(["graph/no-cycle"]);
	expect(await offered("completion", "")).toEqual([...SHELLS]);
});

test("bash offers files where a value is one, and none where it is a number", async () => {
	const { stdout } = await completion("bash");
	expect(stdout).toMatch(/"check --baseline"\) COMPREPLY=\(\$\(compgen -f /);
	expect(await offered("check", "--max-warnings", "")).toEqual([]);
});

test.each(SHELLS)("%s: every command with its options", async (shell) => {
	const { code, stdout } = await completion(shell);
	expect(code).toBe(0);
	for (const { name, options } of CATALOGUE) {
		expect(stdout).toContain(name);
		for (const option of options) expect(stdout).toMatch(new RegExp(`(--|-l )${option.name}\\b`));
	}
});

test("another shell: 2, with the nearest", async () => {
	const { code, stderr } = await completion("zhs");
	expect(code).toBe(2);
	expect(stderr).toContain("Did you mean `zsh`?");
});
