import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** The curriculum of this repository. */
export const CONTENT = join(ROOT, "content");
/** The built command. */
export const CLI = join(ROOT, "packages/cli/dist/bin.js");

/** Bytes that a run may print. */
const MAX_OUTPUT = 1 << 28;

export interface CliRun {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the built command with no terminal and no colour. */
export function runCli(
	args: readonly string[],
	options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): CliRun {
	const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
		cwd: options.cwd ?? ROOT,
		env: { ...withoutColour(), ...options.env },
		encoding: "utf8",
		input: "",
		maxBuffer: MAX_OUTPUT,
	});
	return { code: status, stdout, stderr };
}

/** A run of the built command that goes on beside the test. */
export interface CliProcess {
	readonly child: ChildProcess;
	readonly ended: Promise<CliRun & { readonly signal: NodeJS.Signals | null }>;
}

/** Like {@link runCli}, and the test goes on: it can serve what the command asks for, or send it a signal. */
export function startCli(
	args: readonly string[],
	options: { cwd?: string; env?: NodeJS.ProcessEnv; stdin?: "ignore" | "pipe" } = {},
): CliProcess {
	const child = spawn(process.execPath, [CLI, ...args], {
		cwd: options.cwd ?? ROOT,
		env: { ...withoutColour(), ...options.env },
		stdio: [options.stdin ?? "ignore", "pipe", "pipe"],
	});
	onTestFinished(() => void child.kill("SIGKILL"));
	const text = { stdout: "", stderr: "" };
	for (const name of ["stdout", "stderr"] as const)
		child[name]?.setEncoding("utf8").on("data", (piece: string) => {
			text[name] += piece;
		});
	const ended = new Promise<Awaited<CliProcess["ended"]>>((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code, signal) => resolve({ code, signal, ...text }));
	});
	return { child, ended };
}

/** The environment of this process without what asks for colour. */
export function withoutColour(): NodeJS.ProcessEnv {
	const { FORCE_COLOR: _force, NO_COLOR: _no, GITHUB_ACTIONS: _github, ...env } = process.env;
	return env;
}

/** A temporary folder that is gone after the test. */
export function makeFolder(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "prereq-")));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A copy of the curriculum to be broken. */
export function copyContent(): string {
	const folder = join(makeFolder(), "content");
	cpSync(CONTENT, folder, { recursive: true });
	return folder;
}

/** A content folder with these files: path → text. */
export function makeContent(files: Readonly<Record<string, string | Buffer>>): string {
	const folder = makeFolder();
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}
