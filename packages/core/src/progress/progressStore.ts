import type { ProgressDoc } from "../model/progress.ts";

/**
 * Where a record is kept. There is no `set`: overwriting is how two tabs, two devices or a repeated
 * request lose each other's changes.
 */
export interface ProgressStore {
	/** The record as stored, `null` when there is none. Rejects with a `ProgressError`. */
	load(): Promise<ProgressDoc | null>;
	/** Joins `delta` into the stored record and returns the result. May be repeated safely. */
	merge(delta: ProgressDoc): Promise<ProgressDoc>;
	/** Calls back with the whole record after each change, from here or elsewhere. */
	subscribe?(onChange: (doc: ProgressDoc) => void): () => void;
}
