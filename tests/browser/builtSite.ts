import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { CONTENT, runCli } from "../workspace.ts";
import { launchBrowser } from "./launch.ts";
import { type FolderServer, serveFolder } from "./serveFolder.ts";

/** The roadmap that the tests look at. */
export const ROADMAP = "ai-safety-researcher/";

/** Builds content/, serves it and starts a browser, with more flags when given, once for the tests of a file. */
export function serveBuiltSite(flags: readonly string[] = []): {
	readonly url: () => string;
	readonly browser: () => Browser;
} {
	const folder = mkdtempSync(join(tmpdir(), "prereq-site-"));
	let server: FolderServer;
	let browser: Browser;
	beforeAll(async () => {
		const { code, stdout, stderr } = runCli(["build", CONTENT, "--out", join(folder, "site")]);
		if (code !== 0) throw new Error(`prereq build exited with ${code}:\n${stdout}${stderr}`);
		server = await serveFolder(join(folder, "site"));
		browser = await launchBrowser(flags);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return { url: () => server.url, browser: () => browser };
}
