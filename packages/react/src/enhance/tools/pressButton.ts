import type { ProgressDoc, Status } from "@prereq/core";
import { pickFile, saveFile } from "../../dom/exchangeFile.ts";
import { say } from "../../dom/say.ts";
import { toggleOutline } from "../../dom/toggleOutline.ts";
import { isNewerRecord } from "../../learner/isNewerRecord.ts";
import { isNews } from "../../learner/isNews.ts";
import { writeRecord } from "../../learner/record.ts";
import { listText } from "../../messages/listText.ts";
import { pickToolMessages } from "../../messages/toolMessages.ts";
import type { Live } from "../live.ts";
import { showKeys } from "./showKeys.ts";

async function importFile({ root, recorded, apply, store, labels, lost }: Live): Promise<void> {
	let doc: ProgressDoc | undefined;
	try {
		doc = (JSON.parse(await pickFile()) ?? {}) as ProgressDoc;
		const isNew = isNews(recorded, doc);
		apply(doc);
		say(root, isNew ? labels.imported : pickToolMessages(root.lang, labels).importOlder);
		store.merge(doc).catch(lost);
	} catch {
		say(
			root,
			isNewerRecord(doc) ? pickToolMessages(root.lang, labels).importNewer : labels.importFailed,
		);
	}
}

const COMMANDS: ReadonlyMap<string | undefined, (live: Live, button: HTMLElement) => void> =
	new Map([
		[
			"undo",
			({ root, past, labels, model }: Live) => {
				const last = past.pop();
				if (last === undefined) return say(root, pickToolMessages(root.lang, labels).nothingToUndo);
				const before = [...model().values()].map((topic) => [topic, topic.status] as const);
				last();
				const changed = before.filter(([{ status }, was]) => status !== was);
				const [topic] = changed.length === 1 ? (changed[0] ?? []) : [];
				say(root, listText([labels.undone, topic?.button.getAttribute("aria-label")]));
			},
		],
		[
			"reset",
			({ root, model, change, labels, past }: Live) => {
				const { length } = past;
				change([...model().values()].map((topic) => [topic, "todo"]));
				const isReset = past.length > length;
				say(root, isReset ? labels.resetDone : pickToolMessages(root.lang, labels).nothingToReset);
			},
		],
		["export", ({ recorded }: Live) => saveFile(writeRecord(recorded))],
		["import", (live: Live) => void importFile(live)],
		["outline", ({ root }: Live, button: HTMLElement) => toggleOutline(root, button)],
		["close", ({ root }: Live) => root.querySelector("dialog")?.close()],
	]);

/** Does what a button says: sets the status of the open topic, or runs a command. What opens the tools shows the keys. */
export function pressButton(live: Live, button: HTMLElement): void {
	const { dataset } = button;
	if (button.matches("summary")) showKeys(live);
	if (dataset["set"] && live.open) live.set(live.open, dataset["set"] as Status);
	COMMANDS.get(dataset["do"])?.(live, button);
}
