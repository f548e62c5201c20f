import { PROGRESS_FORMAT, type ProgressDoc } from "../model/progress.ts";

/** A record without entries. */
export function emptyProgress(): ProgressDoc {
	return { format: PROGRESS_FORMAT, items: {} };
}
