import { recordedStatus } from "../../learner/record.ts";
import type { Live } from "../live.ts";

/** Whether a topic, on the map or not, is done or skipped. */
export function isKnown({ model, recorded }: Live, word: string): boolean {
	const status = model().get(word)?.status ?? recordedStatus(recorded, [decodeURIComponent(word)]);
	return status === "done" || status === "skipped";
}
