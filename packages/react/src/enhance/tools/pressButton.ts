import type { Status } from "@prereq/core";
import { pickFile, saveFile } from "../../dom/exchangeFile.ts";
import { say } from "../../dom/say.ts";
import { toggleOutline } from "../../dom/toggleOutline.ts";
import { writeRecord } from "../../learner/record.ts";
import { listText } from "../../messages/listText.ts";
import type { Live } from "../live.ts";

async function importFile({ root, apply, store, labels, lost }: Live): Promise<void> {
	try {
		const doc = JSON.parse(await pickFile()) ?? {};
		apply(doc);
		say(root, labels.imported);
		store.merge(doc).catch(lost);
	} catch {
		say(root, labels.importFailed);
	}
}

const COMMANDS: ReadonlyMap<string | undefined, (live: Live, button: HTMLElement) => void> =
	new Map([
		[
			"undo",
			({ root, past, labels, model }: Live) => {
				const last = past.pop();
				if (last === undefined) return;
				const before = [...model().values()].map((topic) => [topic, topic.status] as const);
				last();
				const changed = before.filter(([{ status }, was]) => status !== was);
				const [topic] = changed.length === 1 ? (changed[0] ?? []) : [];
				say(root, listText([labels.undone, topic?.button.getAttribute("aria-label")]));
			},
		],
		[
			"reset",
			({ root, model, change, labels }: Live) => {
				change([...model().values()].map((topic) => [topic, "todo"]));
				say(root, labels.resetDone);
			},
		],
		["export", ({ recorded }: Live) => saveFile(writeRecord(recorded))],
		["import", (live: Live) => void importFile(live)],
		["outline", ({ root }: Live, button: HTMLElement) => toggleOutline(root, button)],
		["close", ({ root }: Live) => root.querySelector("dialog")?.close()],
	]);

/** Does what a button says: sets the status of the open topic, or runs a command. */
export function pressButton(live: Live, button: HTMLElement): void {
	const { dataset } = button;
	if (dataset["set"] && live.open) live.set(live.open, dataset["set"] as Status);
	COMMANDS.get(dataset["do"])?.(live, button);
}
