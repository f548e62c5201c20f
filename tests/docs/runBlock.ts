import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { build } from "esbuild";
import { CLI, withoutColour } from "../workspace.ts";
import type { DocBlock } from "./extractBlocks.ts";
import { pathOf } from "./typecheckBlocks.ts";

export interface BlockRun {
	readonly code: number | null;
	readonly output: string;
}

/** Runs a ts or js block as a module, in a folder that holds a copy of `content/`. */
export async function runScript(block: DocBlock, cwd: string): Promise<BlockRun> {
	const outfile = `${pathOf(block)}.mjs`;
	await build({
		entryPoints: [pathOf(block)],
		outfile,
		format: "esm",
		platform: "node",
		target: "node20",
		packages: "external",
		bundle: true,
		logLevel: "silent",
	});
	return run(process.execPath, [outfile], cwd);
}

/** Runs a sh block, with the built command as `prereq` and as `npx prereq`. */
export function runShell(block: DocBlock, cwd: string): BlockRun {
	const bin = join(cwd, ".bin");
	mkdirSync(bin, { recursive: true });
	writeExecutable(join(bin, "prereq"), `exec "${process.execPath}" "${CLI}" "$@"`);
	writeExecutable(join(bin, "npx"), 'case "$1" in -*) shift ;; esac; exec "$@"');
	const path = `${bin}${delimiter}${process.env["PATH"]}`;
	return run("bash", ["-euo", "pipefail", "-c", block.code], cwd, { PATH: path });
}

function writeExecutable(path: string, line: string): void {
	writeFileSync(path, `#!/bin/sh\n${line}\n`);
	chmodSync(path, 0o755);
}

function run(program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): BlockRun {
	const { status, stdout, stderr } = spawnSync(program, args, {
		cwd,
		env: { ...withoutColour(), ...env },
		encoding: "utf8",
		input: "",
		timeout: 150_000,
	});
	return { code: status, output: `${stdout}${stderr}` };
}
