import { existsSync, readFileSync } from "node:fs";
import { ID_LOCK_FILE } from "@prereq/core";
import { cacheFolder } from "../../../cache/cacheFolder.ts";
import { codeIdentity } from "../../../cache/codeIdentity.ts";
import { hashOf } from "../../../cache/hashOf.ts";
import { findConfig } from "../../../config/findConfig.ts";
import type { Io } from "../../../io.ts";
import { baselinePath } from "../baselinePath.ts";
import type { CheckMemory } from "../checkFolder.ts";
import type { CheckRequest } from "../checkSettings.ts";
import type { CheckResult } from "./checkResult.ts";
import { type FolderState, readFolderState } from "./folderState.ts";
import { HashedFiles } from "./hashedFiles.ts";
import { hasResults, loadResult, saveResult } from "./resultStore.ts";
import { mayUseCache } from "./usableCache.ts";

/** Where the result of one check, of these very files, is kept. */
export interface ResultSlot {
	load(): CheckResult | undefined;
	/** Whether the folder has no file that a check would read. */
	readonly isEmpty: boolean;
	/** What is known of the folder: the check is about that, whatever comes between. */
	readonly known: Pick<CheckMemory, "listing" | "take" | "sizeOf">;
	/** The hash of a file whose bytes were taken. */
	hashOf(path: string): string | undefined;
	/** Keeps a result unless something else was checked than what the result is named by. */
	save(result: CheckResult): void;
}

/** It changes when an older result would be read wrongly. */
const FORMAT = 2;

/**
 * The place for the result of a check; undefined for one that depends on more than files: what is
 * behind links, the input, git, the code of a configuration.
 * @throws CliError when the configuration is missing, or there are two
 */
export function openResultSlot(request: CheckRequest, io: Io): ResultSlot | undefined {
	if (!isRepeatable(request)) return undefined;
	const folder = request.cacheLocation ?? cacheFolder(request.folder);
	if (folder === undefined) return undefined;
	const before = stateOf(request, folder, io.cwd);
	if (before === undefined) return undefined;
	const { state, surroundings } = before;
	const files = new HashedFiles(request.folder);
	const hasResult = hasResults(folder);
	// Without an earlier result there is none to be found: the check itself reads the files, and only once.
	if (!files.readAhead(hasResult ? state.read : state.read.filter((path) => path === ID_LOCK_FILE)))
		return undefined;
	const key = (): string =>
		hashOf(JSON.stringify([surroundings, files.hashesOf(state.read), [...state.sizes]]));
	return {
		load: () => (hasResult ? loadResult(folder, key()) : undefined),
		isEmpty: state.read.length === 0,
		hashOf: (path) => files.hashOf(path),
		known: {
			listing: state.listing,
			sizeOf: (path) => state.sizes.get(path),
			take: (path) => files.take(path),
		},
		save: (result) => {
			const isSame = surroundingsOf(request, io.cwd) === surroundings && files.areSame(state.read);
			if (isSame) saveResult(folder, key(), result);
		},
	};
}

function isRepeatable(request: CheckRequest): boolean {
	const { network, since, writesBaseline } = request;
	return mayUseCache(request) && !network && since === undefined && !writesBaseline;
}

interface Seen {
	readonly state: FolderState;
	readonly surroundings: string;
}

function stateOf(request: CheckRequest, cache: string, cwd: string): Seen | undefined {
	const surroundings = surroundingsOf(request, cwd);
	if (surroundings === undefined) return undefined;
	try {
		return { surroundings, state: readFolderState(request.folder, cache) };
	} catch {
		// What cannot be read is for the check to report.
		return undefined;
	}
}

/** What a result depends on beside the folder, as JSON; undefined when that cannot be said. */
function surroundingsOf(request: CheckRequest, cwd: string): string | undefined {
	const { folder, configPath, presetName, thorough, quiet, asOf } = request;
	const config = findConfig({ folder, cwd, named: configPath });
	// What a module imports is not known without running it.
	if (config !== undefined && !config.endsWith(".json")) return undefined;
	const baseline = baselinePath(request);
	try {
		return JSON.stringify([
			FORMAT,
			codeIdentity(),
			{ cwd, folder, presetName, thorough, quiet, asOf },
			{ config, text: textHash(config) },
			{ baseline, text: textHash(baseline), isNamed: request.baseline !== undefined },
		]);
	} catch {
		return undefined;
	}
}

function textHash(path: string | undefined): string | undefined {
	return path !== undefined && existsSync(path) ? hashOf(readFileSync(path)) : undefined;
}
