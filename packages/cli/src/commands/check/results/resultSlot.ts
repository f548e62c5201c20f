import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { FileBytes } from "@prereq/core/node";
import { findConfig } from "../../../config/findConfig.ts";
import type { Io } from "../../../io.ts";
import { baselinePath } from "../baselinePath.ts";
import type { CheckRequest } from "../checkSettings.ts";
import type { CheckResult } from "./checkResult.ts";
import { codeIdentity } from "./codeIdentity.ts";
import { type FolderState, type HashFile, hashOf, readFolderState } from "./folderState.ts";
import { resultFolder } from "./resultFolder.ts";
import { loadResult, saveResult } from "./resultStore.ts";

/** Bytes that are kept from naming a result to making it; a larger folder is read twice, which takes less memory. */
const KEPT_BYTES = 8_000_000;

/** Where the result of one check, of these very files, is kept. */
export interface ResultSlot {
	load(): CheckResult | undefined;
	/** Gives up the bytes of a file, which were read to name the result: the check is about them. */
	take(path: string): Uint8Array | undefined;
	/** The hash of a file whose bytes were taken. */
	hashOf(path: string): string | undefined;
	/** Keeps a result unless something changed while it was made. */
	save(result: CheckResult): void;
}

/** It changes when an older result would be read wrongly. */
const FORMAT = 1;

/**
 * The place for the result of a check; undefined for one that depends on more than files: what is
 * behind links, the input, git, the code of a configuration.
 * @throws CliError when the configuration is missing, or there are two
 */
export function openResultSlot(request: CheckRequest, io: Io): ResultSlot | undefined {
	if (!isRepeatable(request)) return undefined;
	const folder = request.cacheLocation ?? resultFolder(request.folder);
	if (folder === undefined) return undefined;
	const disk = new FileBytes();
	const hashFile: HashFile = (_, absolute) => hashOf(disk.read(absolute));
	const kept = new Map<string, Uint8Array>();
	const taken = new Set<string>();
	let left = KEPT_BYTES;
	const before = stateOf(request, folder, io.cwd, (path, absolute) => {
		const bytes = disk.read(absolute);
		left -= bytes.length;
		if (left >= 0) kept.set(path, bytes.slice());
		return hashOf(bytes);
	});
	if (before === undefined) return undefined;
	return {
		load: () => loadResult(folder, before.key),
		hashOf: (path) => (taken.has(path) ? before.state.get(path) : undefined),
		take: (path) => {
			const bytes = kept.get(path);
			if (kept.delete(path)) taken.add(path);
			return bytes;
		},
		save: (result) => {
			// What was taken is what was checked, whatever is on the disk by now.
			const again: HashFile = (path, absolute) =>
				(taken.has(path) ? before.state.get(path) : undefined) ?? hashFile(path, absolute);
			if (stateOf(request, folder, io.cwd, again)?.key !== before.key) return;
			saveResult(folder, before.key, result);
		},
	};
}

function isRepeatable(request: CheckRequest): boolean {
	const { caches, network, fix, diff, stdinPath, since, writesBaseline, timings } = request;
	const changes = fix !== undefined || diff || writesBaseline;
	const seesMore = network || stdinPath !== undefined || since !== undefined;
	return caches && !changes && !seesMore && !timings;
}

interface Seen {
	readonly key: string;
	readonly state: FolderState;
}

function stateOf(
	request: CheckRequest,
	cache: string,
	cwd: string,
	hashFile: HashFile,
): Seen | undefined {
	const { folder, configPath, presetName, thorough, quiet, asOf } = request;
	const config = findConfig({ folder, cwd, named: configPath });
	// What a module imports is not known without running it.
	if (config !== undefined && !config.endsWith(".json")) return undefined;
	const baseline = baselinePath(request);
	try {
		const state = readFolderState(folder, cache, hashFile);
		const facts = [
			FORMAT,
			codeIdentity(),
			{ cwd, folder, presetName, thorough, quiet, asOf },
			{ config, text: textHash(config) },
			{ baseline, text: textHash(baseline), isNamed: request.baseline !== undefined },
			[...state],
		];
		return { key: hash("sha256", JSON.stringify(facts)), state };
	} catch {
		// What cannot be read is for the check to report.
		return undefined;
	}
}

function textHash(path: string | undefined): string | undefined {
	return path !== undefined && existsSync(path) ? hashOf(readFileSync(path)) : undefined;
}
