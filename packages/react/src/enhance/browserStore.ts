import type { ProgressStore } from "@prereq/core/progress";
import { joinRecord, type Recorded, readRecord, writeRecord } from "../learner/record.ts";

const KEY = "prereq:progress";

/**
 * The record in `localStorage`, shared by all roadmaps of the origin. When storage is full, blocked
 * or holds something else, what is stored stays, the record goes on in memory, shared by all roadmaps
 * of the page, and `onProblem` is told why.
 */
export function browserStore(onProblem: (cause: unknown) => void): Required<ProgressStore> {
	const kept: Recorded = new Map();
	// What could not be stored: of the whole page, whichever scripts brought its roadmaps alive.
	const page = globalThis as { [KEY]?: Recorded };
	page[KEY] ??= new Map();
	const unstored = page[KEY];
	let around: object | undefined;
	/** The text that `kept` has already joined. */
	let joined: string | null = null;
	let telling = false;

	/** Joins what is stored with `delta` and, if there is one, stores the whole. */
	const sync = (delta: Recorded = new Map()) => {
		try {
			const text = localStorage.getItem(KEY);
			if (text && text !== joined) {
				around = JSON.parse(text);
				joinRecord(kept, readRecord(around as Parameters<typeof readRecord>[0]));
			}
			joined = text;
			if (delta.size) {
				joinRecord(kept, delta);
				joined = JSON.stringify(writeRecord(kept, around));
				localStorage.setItem(KEY, joined);
			}
		} catch (cause) {
			joinRecord(unstored, delta);
			onProblem(cause);
		}
		joinRecord(kept, unstored);
		if (delta.size) {
			// Other tabs hear of it by themselves, other roadmaps of this page do not.
			telling = true;
			dispatchEvent(new StorageEvent("storage", { key: KEY }));
			telling = false;
		}
		return writeRecord(kept, around);
	};

	return {
		load: async () => sync(),
		merge: async (delta) => sync(readRecord(delta)),
		subscribe: (onChange) => {
			const listen = ({ key }: StorageEvent): void => {
				if (key === KEY && !telling) onChange(sync());
			};
			addEventListener("storage", listen);
			return () => removeEventListener("storage", listen);
		},
	};
}
