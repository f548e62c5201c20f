import type { ProgressProblem } from "./progressProblem.ts";

/** The part of the Web Storage API that a store needs; every call may throw. */
export interface TextStorage {
	getItem(key: string): string | null;
	setItem(key: string, text: string): void;
}

/** The part of a page that says when another tab has written. */
export interface StorageEvents {
	addEventListener(type: "storage", listener: (event: StorageChange) => void): void;
	removeEventListener(type: "storage", listener: (event: StorageChange) => void): void;
}

/** `key` is `null` when the whole storage was cleared. */
export interface StorageChange {
	readonly key?: string | null;
}

interface Page extends Partial<StorageEvents> {
	readonly localStorage?: TextStorage;
}

/** The page's `localStorage`, looked up at each call because naming it may throw. */
export function pageStorage(): TextStorage {
	const find = (): TextStorage => {
		const found = (globalThis as Page).localStorage;
		if (found === undefined) throw new TypeError("there is no `localStorage` here");
		return found;
	};
	return {
		getItem: (key) => find().getItem(key),
		setItem: (key, text) => find().setItem(key, text),
	};
}

/** The page's `storage` events; `undefined` on a server. */
export function pageEvents(): StorageEvents | undefined {
	const page = globalThis as Page;
	return page.addEventListener === undefined ? undefined : (page as StorageEvents);
}

/** What a thrown storage error means for the learner. */
export function storageProblem(key: string, cause: unknown): ProgressProblem {
	const name = cause instanceof Error ? cause.name : String(cause);
	const full = name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED";
	const kept = "Progress is kept until this page closes; export it to keep it longer";
	return full
		? {
				code: "progress/storage-full",
				message: `Storage has no room for \`${key}\`. ${kept}, or free some space.`,
				value: name,
			}
		: {
				code: "progress/storage-blocked",
				message: `Storage of \`${key}\` is blocked (\`${name}\`). ${kept}, or allow storage for this site.`,
				value: name,
			};
}
