import { compareIds } from "../internal/compareIds.ts";
import { ID_LOCK_FORMAT, LOCKED_KINDS, type LockEntry, type LockedKind } from "./idLock.ts";
import { listAliases } from "./knownIds.ts";
import type { ParsedFile, ParsedSource } from "./parsedFile.ts";
import { requiredAlways } from "./requiredAlways.ts";

/** The ids of a lock file without their places. */
export type LockEntries = Readonly<Record<LockedKind, ReadonlyMap<string, LockEntry>>>;

const KIND_OF: ReadonlyMap<ParsedFile["kind"], LockedKind> = new Map([
	["topic", "topics"],
	["roadmap", "roadmaps"],
] as const);

/** The section of the lock file that holds the ids of a kind of file; undefined for other kinds. */
export function lockedKindOf(kind: ParsedFile["kind"]): LockedKind | undefined {
	return KIND_OF.get(kind);
}

/**
 * The text of a lock file that knows every id of `lock` and of the files. Ids are never taken out and
 * stay retired; what a topic requires is as the files say now. Without a lock the former ids of the
 * files count as published too, because nothing else can say so.
 */
export function toIdLock(files: readonly ParsedFile[], lock?: LockEntries): string {
	const entries = {
		topics: new Map<string, LockEntry>(lock?.topics),
		roadmaps: new Map<string, LockEntry>(lock?.roadmaps),
	};
	for (const file of files) {
		const kind = lockedKindOf(file.kind);
		if (kind === undefined || file.kind === "translation") continue;
		const ids = entries[kind];
		if (ids.get(file.id)?.retired !== true) ids.set(file.id, toLockEntry(file, ids.get(file.id)));
		if (lock) continue;
		for (const alias of listAliases(file))
			if (!ids.has(alias)) ids.set(alias, { retired: false, requires: [] });
	}
	return writeIdLock(entries);
}

/** What the lock file says about a file; of one that could not be read, what it said `before`. */
export function toLockEntry(file: ParsedSource, before?: LockEntry): LockEntry {
	const unread = before ?? { retired: false, requires: [] };
	if (file.kind !== "topic") return unread;
	return file.topic ? { retired: false, requires: requiredAlways(file.topic.requires) } : unread;
}

/** The text of a lock file: one line per id, sorted, so that two branches seldom touch the same line. */
export function writeIdLock(entries: LockEntries): string {
	const sections = LOCKED_KINDS.map((kind) => {
		const lines = [...entries[kind]]
			.sort(([a], [b]) => compareIds(a, b))
			.map(([id, entry]) => `\n    ${writeEntry(id, entry)}`);
		return `  ${JSON.stringify(kind)}: {${lines.join(",")}${lines.length > 0 ? "\n  " : ""}}`;
	});
	return `{\n  "format": ${ID_LOCK_FORMAT},\n${sections.join(",\n")}\n}\n`;
}

/** `"vectors": {"requires":["numbers"]}`. */
export function writeEntry(id: string, { retired, reason, requires }: LockEntry): string {
	const fields = {
		...(retired ? { retired: reason ?? true } : {}),
		...(requires.length > 0 ? { requires } : {}),
	};
	return `${JSON.stringify(id)}: ${JSON.stringify(fields)}`;
}
