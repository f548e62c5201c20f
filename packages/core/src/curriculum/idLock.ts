import { createLineIndex } from "../content/lineIndex.ts";
import { parseJson } from "../content/parseJson.ts";
import type { ValuePlaces } from "../content/valuePlaces.ts";
import { compareIds } from "../internal/compareIds.ts";
import type { Place } from "../model/place.ts";
import type { SourceFile } from "../model/source.ts";

export const ID_LOCK_FORMAT = 1;
/** Sections of the lock file, in its order. */
export const LOCKED_KINDS = ["topics", "roadmaps"] as const;
export type LockedKind = (typeof LOCKED_KINDS)[number];

/** What the lock file says about an id. */
export interface LockEntry {
	/** Taken out on purpose; it may never come back with another meaning. */
	readonly retired: boolean;
	/** Why it was taken out, where the file says so. */
	readonly reason?: string;
	/** Topics that it required in any case when it was locked last. */
	readonly requires: readonly string[];
}

/** An id that was published once. */
export interface LockedId extends LockEntry {
	/** Where its entry begins and ends in the file: the key, and the braces. */
	readonly span: { readonly key: number; readonly open: number; readonly close: number };
}

/** Every id ever published. Ids are added and retired, never taken out. */
export interface IdLock extends Readonly<Record<LockedKind, ReadonlyMap<string, LockedId>>> {
	readonly file: string;
	readonly text: string;
	placeOf(locked: LockedId): Place;
	/** Where the entry of a new id goes, and the text around it; undefined when the section is missing. */
	slotOf(kind: LockedKind, id: string): LockSlot | undefined;
}

/** A gap between the entries of a lock file. */
export interface LockSlot {
	readonly at: number;
	readonly before: string;
	readonly after: string;
}

/** Read a lock file. A text says what is wrong with it. */
export function readIdLock({ path: file, text }: SourceFile): IdLock | string {
	const json = parseJson(text);
	const lines = createLineIndex(text);
	if (!json.ok) {
		const { line, column } = lines.pointAt(json.offset);
		return `\`${file}\` is not JSON: ${json.message} (line ${line}, column ${column}).`;
	}
	const root = toEntries(json.value);
	if (root.get("format") !== ID_LOCK_FORMAT)
		return `\`${file}\` is not of format ${ID_LOCK_FORMAT}.`;
	const sections = new Map<LockedKind, ReadonlyMap<string, LockedId>>();
	for (const kind of LOCKED_KINDS) {
		const section = readSection(kind, root.get(kind), json.places);
		if (typeof section === "string") return `\`${file}\`: ${section}`;
		sections.set(kind, section);
	}
	const topics = sections.get("topics")!;
	const roadmaps = sections.get("roadmaps")!;
	return {
		file,
		text,
		topics,
		roadmaps,
		placeOf: ({ span }) => ({ file, range: lines.rangeAt(span.key, span.close + 1) }),
		slotOf: (kind, id) => {
			if (!root.has(kind)) return undefined;
			const entries = [...sections.get(kind)!].sort(([a], [b]) => compareIds(a, b));
			const next = entries.find(([other]) => compareIds(other, id) > 0)?.[1];
			if (next) return { at: next.span.key, before: "", after: ",\n    " };
			const last = entries.at(-1)?.[1];
			if (last) return { at: last.span.close + 1, before: ",\n    ", after: "" };
			return { at: json.places.valueAt([kind])[0] + 1, before: "\n    ", after: "\n  " };
		},
	};
}

function readSection(
	kind: LockedKind,
	value: unknown,
	places: ValuePlaces,
): ReadonlyMap<string, LockedId> | string {
	const ids = new Map<string, LockedId>();
	if (value === undefined) return ids;
	if (!isObject(value)) return `\`${kind}\` has to be an object.`;
	for (const [id, fields] of toEntries(value)) {
		const entry = readEntry(fields);
		if (typeof entry === "string") return `\`${kind}\` → \`${id}\` ${entry}`;
		const [key] = places.keyAt([kind, id]);
		const [open, end] = places.valueAt([kind, id]);
		ids.set(id, { ...entry, span: { key: key - 1, open, close: end - 1 } });
	}
	return ids;
}

function readEntry(value: unknown): LockEntry | string {
	if (!isObject(value)) return "has to be an object.";
	const fields = toEntries(value);
	const retired = fields.get("retired") ?? false;
	const requires = fields.get("requires") ?? [];
	if (typeof retired !== "boolean" && typeof retired !== "string")
		return "has a `retired` that is neither `true` nor a reason.";
	if (!Array.isArray(requires) || !requires.every((one) => typeof one === "string"))
		return "has a `requires` that is no list of ids.";
	const unknown = [...fields.keys()].find((key) => key !== "retired" && key !== "requires");
	if (unknown !== undefined) return `has an unknown key \`${unknown}\`.`;
	return {
		retired: retired !== false,
		...(typeof retired === "string" ? { reason: retired } : {}),
		requires,
	};
}

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toEntries(value: unknown): Map<string, unknown> {
	return isObject(value) ? new Map(Object.entries(value)) : new Map();
}
