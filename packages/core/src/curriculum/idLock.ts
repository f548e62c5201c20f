import { createLineIndex } from "../content/lineIndex.ts";
import { compareIds } from "../internal/compareIds.ts";
import type { Place } from "../model/place.ts";
import type { SourceFile } from "../model/source.ts";
import type { ParsedFile } from "./parsedFile.ts";
import { requiredAlways } from "./requiredAlways.ts";

/** Name of the lock file in the content folder. */
export const ID_LOCK_FILE = "ids.lock.json";
const FORMAT = 1;

/** An id that was published once. */
export interface LockedId {
	/** Taken out on purpose; it may never come back with another meaning. */
	readonly retired: boolean;
	/** Topics that it required in any case when it was locked last. */
	readonly requires: readonly string[];
	/** Where its entry begins and ends in the file: the key, and the braces. */
	readonly span: { readonly key: number; readonly open: number; readonly close: number };
}

/** Every id ever published. Ids are added and retired, never taken out. */
export interface IdLock {
	readonly file: string;
	readonly topics: ReadonlyMap<string, LockedId>;
	readonly roadmaps: ReadonlyMap<string, LockedId>;
	placeOf(locked: LockedId): Place;
}

/** Read a lock file. A text says what is wrong with it. */
export function readIdLock({ path: file, text }: SourceFile): IdLock | string {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return `\`${file}\` is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
	}
	const root = toEntries(value);
	if (root.get("format") !== FORMAT) return `\`${file}\` is not of format ${FORMAT}.`;
	const lines = createLineIndex(text);
	const read = (kind: "topics" | "roadmaps") => {
		let at = text.indexOf(`"${kind}"`);
		const ids = new Map<string, LockedId>();
		for (const [id, entry] of toEntries(root.get(kind))) {
			const fields = toEntries(entry);
			const requires = fields.get("requires");
			const key = text.indexOf(JSON.stringify(id), at + 1);
			const open = text.indexOf("{", key);
			const close = text.indexOf("}", open);
			at = close;
			ids.set(id, {
				retired: fields.get("retired") === true,
				requires: Array.isArray(requires) ? requires.filter((one) => typeof one === "string") : [],
				span: { key, open, close },
			});
		}
		return ids;
	};
	return {
		file,
		topics: read("topics"),
		roadmaps: read("roadmaps"),
		placeOf: ({ span }) => ({ file, range: lines.rangeAt(span.key, span.close + 1) }),
	};
}

/** The text of a lock file that knows every id of `lock` and of the files. */
export function toIdLock(files: readonly ParsedFile[], lock?: IdLock): string {
	const topics = new Map(
		[...(lock?.topics ?? [])].map(([id, { retired, requires }]) => [id, { retired, requires }]),
	);
	const roadmaps = new Map(
		[...(lock?.roadmaps ?? [])].map(([id, { retired }]) => [id, { retired }]),
	);
	for (const file of files) {
		if (file.kind === "topic" && file.topic)
			topics.set(file.id, { retired: false, requires: requiredAlways(file.topic.requires) });
		if (file.kind === "roadmap") roadmaps.set(file.id, { retired: false });
	}
	const lines = (ids: ReadonlyMap<string, { retired: boolean; requires?: readonly string[] }>) =>
		[...ids]
			.sort(([a], [b]) => compareIds(a, b))
			.map(([id, { retired, requires = [] }]) => {
				const entry = {
					...(retired ? { retired } : {}),
					...(requires.length > 0 ? { requires } : {}),
				};
				return `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`;
			})
			.join(",\n");
	return `{\n  "format": ${FORMAT},\n  "topics": {\n${lines(topics)}\n  },\n  "roadmaps": {\n${lines(roadmaps)}\n  }\n}\n`;
}

function toEntries(value: unknown): Map<string, unknown> {
	return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : new Map();
}
