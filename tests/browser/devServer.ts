import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { CLI, ROOT, withoutColour } from "../workspace.ts";

export interface DevServer {
	readonly url: string;
	/** Everything that the terminal has shown so far. */
	readonly terminal: () => string;
}

/** Starts `prereq dev` on a free port and waits for its address; it ends with the test. */
export async function startDev(folder: string, port = 0): Promise<DevServer> {
	let shown = "";
	const child = spawn(process.execPath, [CLI, "dev", folder, "--port", String(port)], {
		cwd: ROOT,
		env: withoutColour(),
		stdio: ["ignore", "pipe", "pipe"],
	});
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (text: string) => {
			shown += text;
		});
	}
	onTestFinished(() => stop(child));
	const url = await waitFor(
		() => /http:\/\/[\w.[\]:]+:\d+\/?/.exec(shown)?.[0],
		child,
		() => shown,
	);
	return { url: url.endsWith("/") ? url : `${url}/`, terminal: () => shown };
}

async function waitFor<T>(
	find: () => T | undefined,
	child: ChildProcess,
	shown: () => string,
): Promise<T> {
	for (let waited = 0; waited < 90_000; waited += 25) {
		const found = find();
		if (found !== undefined) return found;
		if (child.exitCode !== null) break;
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	throw new Error(`prereq dev did not name its address; it said:\n${shown()}`);
}

function stop(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null) return resolve();
		child.once("close", () => resolve());
		child.kill("SIGTERM");
	});
}
