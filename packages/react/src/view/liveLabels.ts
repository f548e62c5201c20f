import type { View } from "./createView.ts";

/**
 * The messages that change in the browser, as the JSON of `data-labels`: the enhancer holds no
 * words of its own.
 */
export function liveLabels({ messages }: View): string {
	const { status, statusOf, doneOf, left, undone, imported, importFailed, resetDone } = messages;
	const { loadFailed, storageFailed, shown, allDone } = messages;
	return JSON.stringify({
		status,
		statusOf,
		doneOf,
		left,
		undone,
		imported,
		importFailed,
		resetDone,
		loadFailed,
		storageFailed,
		shown,
		allDone,
	});
}
