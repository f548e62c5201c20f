import { type PackedFile, ParseCache } from "@prereq/core";
import { type PackedFindings, RuleCache } from "@prereq/core/rules";
import { cacheFolder } from "../../../cache/cacheFolder.ts";
import { codeIdentity } from "../../../cache/codeIdentity.ts";
import { type HashedSource, hashSources } from "../../../cache/hashedSource.ts";
import { hashOf } from "../../../cache/hashOf.ts";
import { isStale } from "../../../cache/isStale.ts";
import { type KeptKind, loadKept, saveKept } from "../../../cache/keptFile.ts";
import type { CheckMemory } from "../checkFolder.ts";
import type { CheckRequest } from "../checkSettings.ts";
import { mayUseCache } from "./usableCache.ts";

/** What earlier runs read in files, and what rules about one file found in them, by hash of the text. */
export interface FactStore {
	/** For a check: fills itself once the texts are known. */
	readonly memory: Pick<CheckMemory, "cache" | "rules" | "recall">;
	/** Keeps what a check without failures knows about the files that it was told of. */
	save(): void;
}

/** Facts that a folder keeps: a few content folders of one project. */
const FACTS: KeptKind = { name: "facts", count: 4 };
/** It changes when older facts would be read wrongly. */
const FORMAT = 2;
const BODIES = "scan";
const LINES_AT_ONCE = 200;

/** A file as it is kept, each part as JSON without line breaks and tabs. */
interface Line {
	readonly hash: string;
	readonly parsed: string;
	readonly findings: string;
}

/** The facts about a folder; undefined where a check is not to use any, or there is no place for them. */
export function openFactStore(
	request: CheckRequest,
	hashBefore: (path: string) => string | undefined,
): FactStore | undefined {
	if (!mayUseCache(request)) return undefined;
	const { folder, presetName, thorough } = request;
	const place = request.cacheLocation ?? cacheFolder(folder);
	if (place === undefined) return undefined;
	const key = keyOf([FORMAT, codeIdentity(), folder, presetName, thorough]);
	const { signature, lines } = readLines(loadKept(place, FACTS, key));
	const cache = new ParseCache();
	const rules = new RuleCache();
	let sources: readonly HashedSource[] = [];
	const knownLine = ({ file, hash }: HashedSource): Line | undefined => {
		const line = lines.get(file.path);
		return line?.hash === hash ? line : undefined;
	};
	return {
		memory: {
			cache,
			rules,
			recall: (files) => {
				sources = hashSources(files, hashBefore);
				if (lines.size === 0) return;
				const findings = sources.flatMap((source) => {
					const line = knownLine(source);
					const { file } = source;
					if (line && line.parsed !== "")
						cache.restore(file, BODIES, read<PackedFile>(line.parsed));
					if (!line || line.findings === "") return [];
					const packed = readFindings(line.findings);
					return [{ file, packed }];
				});
				rules.restore({ signature, files: findings });
			},
		},
		save: () => {
			// Of a run that may have opened links the rules remember nothing.
			if (request.network) return;
			const isSameRules = rules.signature === signature;
			const same = isSameRules ? sources.filter(knownLine).length : 0;
			if (!isStale({ files: sources.length, kept: lines.size, same })) return;
			const lineOf = (source: HashedSource): string => {
				const line = isSameRules ? knownLine(source) : undefined;
				const { file, hash } = source;
				const parsed = line?.parsed ?? write(cache.pack(file, BODIES));
				const findings = line?.findings ?? writeFindings(rules.pack(file));
				return `${JSON.stringify(file.path)}\t${hash}\t${parsed}\t${findings}`;
			};
			saveKept(place, FACTS, key, joined(rules.signature, sources, lineOf));
		},
	};
}

/** All lines in few pieces, so that they are never in memory together. */
function* joined<Item>(
	first: string,
	items: readonly Item[],
	lineOf: (item: Item) => string,
): Iterable<string> {
	yield first;
	for (let at = 0; at < items.length; at += LINES_AT_ONCE)
		yield `\n${items
			.slice(at, at + LINES_AT_ONCE)
			.map(lineOf)
			.join("\n")}`;
}

function keyOf(facts: unknown): string {
	return hashOf(JSON.stringify(facts));
}

function readLines(text: string | undefined): { signature: string; lines: Map<string, Line> } {
	const [signature = "", ...rest] = text?.split("\n") ?? [];
	const lines = rest.map((line): [string, Line] => {
		const [path = "", hash = "", parsed = "", findings = ""] = line.split("\t");
		return [read<string>(path), { hash, parsed, findings }];
	});
	return { signature, lines: new Map(lines) };
}

function read<Value>(json: string): Value {
	return JSON.parse(json) as Value;
}

/** Of most files there is nothing to say but their kind. */
function writeFindings(packed: PackedFindings | undefined): string {
	if (packed === undefined) return "";
	const { kind, ...lists } = packed;
	return write(Object.values(lists).every((list) => list.length === 0) ? kind : packed);
}

function readFindings(json: string): PackedFindings {
	const packed = read<PackedFindings | PackedFindings["kind"]>(json);
	return typeof packed === "string"
		? { kind: packed, found: [], open: [], files: [], comments: [] }
		: packed;
}

/** Empty for what cannot be kept. */
function write(value: unknown): string {
	return value === undefined ? "" : JSON.stringify(value);
}
