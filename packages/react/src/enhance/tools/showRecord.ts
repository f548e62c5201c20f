import { recordedStatus } from "../../learner/record.ts";
import type { Live } from "../live.ts";

/** Shows the statuses that are recorded; what is not recorded stays as the markup says. */
export function showRecord({ recorded, model, mark, update }: Live): void {
	let changed = false;
	for (const topic of model().values()) {
		const status = recordedStatus(recorded, topic.ids, topic.status);
		if (status === topic.status) continue;
		mark(topic, status);
		changed = true;
	}
	if (changed) update();
}
