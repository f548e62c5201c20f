import { allMessages } from "../messages/allMessages.ts";
import type { Messages } from "../messages/messages.ts";
import type { View } from "../view/createView.ts";

/** The messages that change in the browser. */
export type LiveLabels = Pick<
	Messages,
	| "status"
	| "statusOf"
	| "doneOf"
	| "left"
	| "undone"
	| "imported"
	| "importFailed"
	| "resetDone"
	| "loadFailed"
	| "shown"
>;

/** The JSON of `data-labels`: the enhancer holds no words of its own. */
export function liveLabels(view: View): string {
	const messages = allMessages(view);
	const { status, statusOf, doneOf, left, undone, imported, importFailed } = messages;
	const { resetDone, loadFailed, shown } = messages;
	const labels: LiveLabels = {
		status,
		statusOf,
		doneOf,
		left,
		undone,
		imported,
		importFailed,
		resetDone,
		loadFailed,
		shown,
	};
	return JSON.stringify(labels);
}
