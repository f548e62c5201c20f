import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RoadmapData } from "@prereq/core";
import { pnpmIn } from "../../scripts/run.mjs";
import { unpack } from "../packed/installPacked.ts";
import { ROOT, withoutColour } from "../workspace.ts";

/** Kept from run to run: installing Next.js takes longer than everything else. */
const FOLDER = join(ROOT, ".cache/next");
const NEXT = join(FOLDER, "node_modules/next/dist/bin/next");

export interface NextHost {
	/** Address with a slash at the end. */
	readonly url: string;
	/** What `next build` printed. */
	readonly log: string;
	readonly close: () => Promise<void>;
}

/**
 * Builds the site of `host/` with Next.js and the packed tarballs, and starts it on a free port.
 * Only the installation, by the committed lockfile, needs the npm registry.
 */
export async function startNextHost(data: RoadmapData): Promise<NextHost> {
	for (const part of ["app", ".next"]) rmSync(join(FOLDER, part), { recursive: true, force: true });
	// Where the variable CI is set, Next.js warns of a missing cache.
	mkdirSync(join(FOLDER, ".next/cache"), { recursive: true });
	cpSync(join(ROOT, "tests/next/host"), FOLDER, { recursive: true });
	const code = await pnpmIn(FOLDER, "install", "--frozen-lockfile", "--prefer-offline", "--silent");
	if (code !== 0) throw new Error("Next.js could not be installed: is the npm registry reachable?");
	for (const name of ["core", "react"]) {
		rmSync(join(FOLDER, "node_modules/@prereq", name), { recursive: true, force: true });
		unpack(FOLDER, `packages/${name}`);
	}
	writeFileSync(join(FOLDER, "data.json"), JSON.stringify(data));

	const env = { ...withoutColour(), NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: "1" };
	const log = execFileSync(process.execPath, [NEXT, "build"], {
		cwd: FOLDER,
		env,
		encoding: "utf8",
	});
	const server = spawn(process.execPath, [NEXT, "start", "-H", "127.0.0.1", "-p", "0"], {
		cwd: FOLDER,
		env,
		stdio: ["ignore", "pipe", "inherit"],
	});
	return { url: await printedUrl(server), log, close: () => stop(server) };
}

function printedUrl(server: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = "";
		server.stdout?.on("data", (chunk) => {
			text += chunk;
			const [url] = /http:\/\/127\.0\.0\.1:\d+(?=\s)/.exec(text) ?? [];
			if (url !== undefined && text.includes("Ready")) resolve(`${url}/`);
		});
		server.once("exit", (code) => reject(new Error(`next start ended with ${code}:\n${text}`)));
	});
}

function stop(server: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		server.once("exit", () => resolve());
		server.kill();
	});
}
