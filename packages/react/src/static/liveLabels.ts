import { allMessages } from "../messages/allMessages.ts";
import type { Messages } from "../messages/messages.ts";
import { givenToolMessages, type ToolMessages } from "../messages/toolMessages.ts";
import type { View } from "../view/createView.ts";

/** The messages that change in the browser; the words of the statuses are those of the legend. */
export type LiveLabels = Pick<
	Messages,
	| "statusOf"
	| "doneOf"
	| "left"
	| "undone"
	| "imported"
	| "importFailed"
	| "resetDone"
	| "loadFailed"
	| "shown"
> &
	Partial<ToolMessages>;

/** The JSON of `data-labels`: the enhancer holds no words of its own. */
export function liveLabels(view: View): string {
	const messages = allMessages(view);
	const { statusOf, doneOf, left, undone, imported, importFailed } = messages;
	const { resetDone, loadFailed, shown } = messages;
	const labels: LiveLabels = {
		statusOf,
		doneOf,
		left,
		undone,
		imported,
		importFailed,
		resetDone,
		loadFailed,
		shown,
		...givenToolMessages(view.messages),
	};
	return JSON.stringify(labels);
}
