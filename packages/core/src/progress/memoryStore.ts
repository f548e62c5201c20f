import type { ProgressDoc } from "../model/progress.ts";
import { emptyProgress } from "./emptyProgress.ts";
import { mergeProgress } from "./mergeProgress.ts";
import type { ProgressStore } from "./progressStore.ts";

/** A store that lasts as long as the object: for tests, servers and previews. */
export function memoryStore(initial: ProgressDoc | null = null): Required<ProgressStore> {
	let doc = initial;
	const listeners = new Set<(doc: ProgressDoc) => void>();
	return {
		load: async () => doc,
		merge: async (delta) => {
			const before = doc ?? emptyProgress();
			const joined = mergeProgress(before, delta);
			doc = joined;
			if (joined !== before) for (const listener of [...listeners]) listener(joined);
			return joined;
		},
		subscribe: (onChange) => {
			// A fresh function each time, so that one callback may subscribe twice.
			const listener = (changed: ProgressDoc): void => onChange(changed);
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}
