import type { ProgressDoc } from "../../model/progress.ts";
import type { Aliases } from "../../progress/aliases.ts";
import { recordStatus } from "../../progress/recordStatus.ts";
import { resolveProgress } from "../../progress/resolveProgress.ts";
import { itemStatus } from "../../progress/statusRank.ts";
import type { Placement } from "./planPlacement.ts";

/**
 * Adds to a record what somebody answered: yes is done, unsure is started. Nothing is taken back: a no
 * changes no record. What is implied is not written; it follows anew whenever the record is read.
 *
 * @param at - time of the placement in ms since the epoch
 */
export function recordPlacement(
	doc: ProgressDoc,
	placement: Pick<Placement, "known" | "started">,
	at: number,
	aliases?: Aliases,
): ProgressDoc {
	const items = resolveProgress(doc, aliases);
	let recorded = doc;
	for (const id of placement.known) recorded = recordStatus(recorded, id, "done", at, aliases);
	for (const id of placement.started) {
		if (itemStatus(items.get(id)) !== "todo") continue;
		recorded = recordStatus(recorded, id, "started", at, aliases);
	}
	return recorded;
}
