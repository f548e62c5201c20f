import type { ProgressDoc } from "@prereq/core";
import { joinRecord, type Recorded, readRecord } from "./record.ts";

/**
 * Whether a document says anything that is not recorded yet, or was before something later.
 *
 * @throws when it is no progress document of format 1
 */
export function isNews(recorded: Recorded, doc: ProgressDoc): boolean {
	return joinRecord(new Map(recorded), readRecord(doc));
}
