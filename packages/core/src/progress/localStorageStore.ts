import type { ProgressDoc } from "../model/progress.ts";
import { parseProgress } from "./decodeProgress.ts";
import { emptyProgress } from "./emptyProgress.ts";
import { mergeProgress } from "./mergeProgress.ts";
import type { ProgressProblem } from "./progressProblem.ts";
import type { ProgressStore } from "./progressStore.ts";
import { serializeProgress } from "./serializeProgress.ts";
import {
	pageEvents,
	pageStorage,
	type StorageChange,
	type StorageEvents,
	storageProblem,
	type TextStorage,
} from "./textStorage.ts";

export interface LocalStorageOptions {
	/** Name of the entry; `prereq:progress` when absent. */
	readonly key?: string;
	/** Where the text is kept; the page's `localStorage` when absent. */
	readonly storage?: TextStorage;
	/** What fires `storage` when another tab writes; the page itself when absent. */
	readonly events?: StorageEvents;
	/** Called when the record can no longer be stored, once per kind of problem in a row. */
	readonly onProblem?: (problem: ProgressProblem) => void;
}

/** Whether the record survives the page; `memory` says why it does not. */
export type StoreState =
	| { readonly kind: "stored" }
	| { readonly kind: "memory"; readonly problem: ProgressProblem };

export interface LocalStorageStore extends Required<ProgressStore> {
	readonly state: StoreState;
}

/** What a look into storage gave; `writable` is false where the text must not be overwritten. */
interface Look {
	readonly stored: ProgressDoc | null;
	readonly writable: boolean;
}

const STORED: StoreState = { kind: "stored" };

/**
 * The default store of a browser. Full, blocked or unreadable storage never throws and never
 * rejects: the record goes on in memory, `state` and `onProblem` say so, and what is stored stays.
 */
export function localStorageStore(options: LocalStorageOptions = {}): LocalStorageStore {
	const { key = "prereq:progress", events = pageEvents(), onProblem } = options;
	const storage = options.storage ?? pageStorage();
	const listeners = new Set<(doc: ProgressDoc) => void>();
	let memory: ProgressDoc | null = null;
	let state: StoreState = STORED;

	function fail(problem: ProgressProblem): void {
		const known = state.kind === "memory" && state.problem.code === problem.code;
		state = { kind: "memory", problem };
		if (!known) onProblem?.(problem);
	}

	/** Joins what is stored into memory. */
	function look(): Look {
		let text: string | null;
		try {
			text = storage.getItem(key);
		} catch (cause) {
			fail(storageProblem(key, cause));
			return { stored: null, writable: false };
		}
		if (text === null) {
			// An entry that was stored and is gone was cleared on purpose: do not bring it back.
			if (state === STORED) memory = null;
			return { stored: null, writable: true };
		}
		const { doc, error } = parseProgress(text);
		if (error !== undefined) {
			fail(error);
			return { stored: null, writable: false };
		}
		memory = memory === null ? doc : mergeProgress(doc, memory);
		return { stored: doc, writable: true };
	}

	function write(doc: ProgressDoc): void {
		try {
			storage.setItem(key, serializeProgress(doc));
			state = STORED;
		} catch (cause) {
			fail(storageProblem(key, cause));
		}
	}

	function tell(doc: ProgressDoc): void {
		for (const listener of [...listeners]) listener(doc);
	}

	function onStorage(event: StorageChange): void {
		if (event.key !== null && event.key !== key) return;
		const { stored, writable } = look();
		// Two tabs wrote at once and this tab's change got lost: the join brings it back.
		if (writable && stored !== null && memory !== null && memory !== stored) write(memory);
		tell(memory ?? emptyProgress());
	}

	return {
		get state() {
			return state;
		},
		load: async () => {
			look();
			return memory;
		},
		merge: async (delta) => {
			const { stored, writable } = look();
			const before = memory ?? emptyProgress();
			const joined = mergeProgress(before, delta);
			memory = joined;
			if (writable && joined !== stored) write(joined);
			if (joined !== before) tell(joined);
			return joined;
		},
		subscribe: (onChange) => {
			const listener = (doc: ProgressDoc): void => onChange(doc);
			if (listeners.size === 0) events?.addEventListener("storage", onStorage);
			listeners.add(listener);
			return () => {
				if (listeners.delete(listener) && listeners.size === 0) {
					events?.removeEventListener("storage", onStorage);
				}
			};
		},
	};
}
