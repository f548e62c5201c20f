import { readFileSync, statSync } from "node:fs";
import { basename, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { ConfigFile } from "@prereq/core";
import { CliError } from "../cliError.ts";
import { displayPath } from "../displayPath.ts";
import { cannotRead } from "../fileRefusal.ts";
import { type ConfigSearch, findConfig } from "./findConfig.ts";

/**
 * The configuration of a content folder; its path is relative to the folder.
 * @throws CliError when it cannot be read, or its code throws
 */
export async function loadConfig(search: ConfigSearch): Promise<ConfigFile | undefined> {
	const file = findConfig(search);
	if (file === undefined) return undefined;
	const shown = displayPath(file, search.cwd);
	const path = relative(search.folder, file).replaceAll(sep, "/");
	try {
		if (file.endsWith(".json")) return { path, text: readFileSync(file, "utf8") };
		const module = /\.m?ts$/.test(file) ? await importTypeScript(file) : await importFresh(file);
		if ("default" in module) return { path, value: await module["default"] };
	} catch (error) {
		if (file.endsWith(".json")) throw cannotRead(shown, error, "Name a file with --config.");
		const reason = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;
		const line = lineIn(file, error);
		const place = line === undefined ? "" : ` (line ${line})`;
		throw new CliError(
			`\`${shown}\` cannot be loaded: ${reason.trim().replace(/\.$/, "")}${place}.`,
			"Correct its code, or name another configuration with --config.",
			{ cause: error },
		);
	}
	throw new CliError(
		`\`${shown}\` has no default export.`,
		"Write `export default defineConfig({ … })`.",
	);
}

type Module = Readonly<Record<string, unknown>>;

/** A module that changed since it was imported is another one. */
async function importFresh(file: string): Promise<Module> {
	const url = pathToFileURL(file);
	url.searchParams.set("changed", String(statSync(file).mtimeMs));
	return (await import(url.href)) as Module;
}

/** Node 20 cannot import TypeScript. */
async function importTypeScript(file: string): Promise<Module> {
	const { createJiti } = await import("jiti");
	const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: false });
	return jiti.import<Module>(file);
}

/** The line of a module that an error is about, when its message or its stack says so. */
function lineIn(file: string, error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const text = `${error.message}\n${error.stack ?? ""}`;
	const name = basename(file).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`${name}(?:\\?[^\\s:]*)?:(\\d+)`).exec(text)?.[1];
}
