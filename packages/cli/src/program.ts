import process from "node:process";
import { CliError } from "./cliError.ts";
import { describeFailure } from "./describeFailure.ts";
import { EXIT } from "./exitCode.ts";
import { expectRun } from "./expectRun.ts";
import { failedWrite } from "./failedWrite.ts";
import type { Io, Output } from "./io.ts";
import { main } from "./main.ts";
import { readStdin } from "./readStdin.ts";

function outputOf(stream: NodeJS.WriteStream): Output {
	return {
		write: (text) => void stream.write(text),
		get isTTY() {
			return stream.isTTY === true;
		},
		get columns() {
			return stream.columns;
		},
		get rows() {
			return stream.rows;
		},
		get isClosed() {
			return stream.errored !== null;
		},
	};
}

/** Line by line; Ctrl-D ends the input, Ctrl-C the program. */
async function askInTerminal(question: string): Promise<string | undefined> {
	const { createInterface } = await import("node:readline/promises");
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	lines.once("SIGINT", () => process.exit(EXIT.interrupted));
	const ended = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
	try {
		return await Promise.race([lines.question(question), ended]);
	} finally {
		lines.close();
	}
}

/** `performance` would load six modules of Node. */
function now(): number {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1e3 + nanoseconds / 1e6;
}

/** @throws CliError when the folder was removed */
function workingFolder(): string {
	try {
		return process.cwd();
	} catch (cause) {
		throw new CliError("The working directory is gone.", "Change to another one.", { cause });
	}
}

let interruption: AbortController | undefined;

function interrupt(): void {
	if (interruption === undefined || interruption.signal.aborted) process.exit(EXIT.interrupted);
	interruption.abort();
}

const io: Io = {
	stdout: outputOf(process.stdout),
	stderr: outputOf(process.stderr),
	env: process.env,
	get cwd() {
		return workingFolder();
	},
	stdin: readStdin,
	now,
	clock: () => Date.now(),
	// Looking at standard input opens it: only for those who ask.
	get ask() {
		return process.stdin.isTTY && process.stdout.isTTY ? askInTerminal : undefined;
	},
	interruption: () => {
		if (interruption === undefined) {
			interruption = new AbortController();
			process.on("SIGINT", interrupt);
			process.on("SIGTERM", interrupt);
		}
		return interruption.signal;
	},
	expectsRun: (length) => expectRun(length, process),
};

/** Code of a configuration can end the process: that must not look like a clean run. */
function giveUp(): number {
	const why = "A configuration waits for what never comes, or calls `process.exit`.";
	io.stderr.write(`prereq: It ended before it was done. ${why}\n`);
	return EXIT.couldNotRun;
}

/** Runs the program in this process. */
export async function program(argv: readonly string[]): Promise<void> {
	process.stdout.on("error", failedWrite("Standard output"));
	process.stderr.on("error", failedWrite("Standard error"));
	process.on("uncaughtException", (error) => {
		io.stderr.write(describeFailure(error, argv.includes("--verbose"), io.env));
		process.exit(EXIT.couldNotRun);
	});
	let done = false;
	process.on("exit", (code) => {
		const isOurs = code === EXIT.couldNotRun || code === EXIT.interrupted;
		if (!done && !isOurs) process.exitCode = giveUp();
	});
	// React renders pages several times slower with its development checks.
	process.env["NODE_ENV"] ??= "production";
	process.exitCode = await main(argv, io);
	done = true;
}
