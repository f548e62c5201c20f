import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Diagnostic, ParseCache, SourceFile } from "@prereq/core";
import type { SourceCache, SourceListing } from "@prereq/core/node";
import {
	checkContent,
	linksToCheck,
	type RuleCache,
	type RuleFailure,
	type RuleTiming,
} from "@prereq/core/rules";
import { cacheFolder } from "../../cache/cacheFolder.ts";
import { CliError } from "../../cliError.ts";
import { displayPath } from "../../displayPath.ts";
import type { Io } from "../../io.ts";
import { type FolderContents, readFolder } from "../../readFolder.ts";
import type { CheckSettings } from "./checkSettings.ts";
import { holdsPages } from "./holdsPages.ts";

/** What a check found, with paths relative to the folder. */
export interface CheckOutcome {
	readonly contents: FolderContents;
	readonly diagnostics: readonly Diagnostic[];
	/** Files that were looked at. */
	readonly fileCount: number;
	readonly failures: readonly RuleFailure[];
	readonly timings: readonly RuleTiming[];
}

/** What may be kept from one check to the next. */
export interface CheckMemory {
	readonly cache?: ParseCache;
	readonly sources?: SourceCache;
	readonly rules?: RuleCache;
	/** Told what was read, before it is parsed: the time to fill the caches. */
	readonly recall?: (files: readonly SourceFile[]) => void;
	/** What was found in the folder already. */
	readonly listing?: SourceListing;
	/** Bytes of one of the files that are no content, where they are known. */
	readonly sizeOf?: (path: string) => number | undefined;
	/** Bytes of files that were read already, by path relative to the folder; asked once for each. */
	readonly take?: (path: string) => Uint8Array | undefined;
	/** Texts that stand in for those on disk, by path relative to the folder. */
	readonly replacements?: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder and runs every rule.
 * @throws PrereqError when the folder itself cannot be read
 * @throws CliError when its configuration or lock file cannot be used
 */
export async function checkFolder(
	settings: CheckSettings,
	io: Io,
	memory: CheckMemory = {},
): Promise<CheckOutcome> {
	const { folder, configPath, preset, thorough, asOf } = settings;
	const contents = await readFolder({
		folder,
		bodies: "scan",
		io,
		configPath,
		holdsPages: (config) => holdsPages(preset, config),
		...memory,
	});
	const { files, assets, lock, parsed, isPages } = contents;
	if (isPages && files.length > 0 && !files.some(mayBePage)) throw noPages(folder, io.cwd);
	const run = await checkContent(files, parsed, {
		assets,
		thorough,
		asOf,
		timed: settings.timings,
		...(memory.rules && { cache: memory.rules }),
		sizeOf: (path) =>
			memory.sizeOf?.(path) ?? statSync(join(folder, path), { throwIfNoEntry: false })?.size,
		...(lock && { lock }),
		...(preset && { preset }),
		...(settings.network && { deadLinks: await openedLinks(contents, settings, io) }),
	});
	const pages = isPages ? files.filter(({ path }) => path.endsWith(".md")).length : 0;
	return { contents, ...run, fileCount: parsed.fileCount + pages };
}

/** Files of roadmap.sh have no front matter. */
function mayBePage({ path, text }: SourceFile): boolean {
	return path.endsWith(".md") && !text.startsWith("---");
}

function noPages(folder: string, cwd: string): CliError {
	return new CliError(
		`\`${displayPath(folder, cwd)}\` has no content files of roadmap.sh.`,
		"They have no front matter and are named `<slug>@<id>.md`. Name their folder, or leave the preset out.",
	);
}

/** The links that cannot be opened, each with the reason; the rules' settings say which are opened. */
async function openedLinks(
	{ files, parsed }: FolderContents,
	settings: CheckSettings,
	io: Io,
): Promise<ReadonlyMap<string, string>> {
	const { findDeadLinks } = await import("../../links/findDeadLinks.ts");
	const cache = linkCacheFolder(settings, io);
	return findDeadLinks(linksToCheck(files, parsed, settings), io, cache);
}

function linkCacheFolder(
	{ caches, cacheLocation, folder }: CheckSettings,
	{ cwd }: Io,
): string | undefined {
	if (!caches) return undefined;
	return cacheLocation === undefined ? cacheFolder(folder) : resolve(cwd, cacheLocation);
}
