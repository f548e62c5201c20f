import { pickFile, saveFile } from "../dom/exchangeFile.ts";
import { toggleOutline } from "../dom/toggleOutline.ts";
import { isNewerRecord } from "../learner/isNewerRecord.ts";
import { isNews } from "../learner/isNews.ts";
import { allMessages } from "../messages/allMessages.ts";
import { listText } from "../messages/listText.ts";
import { pickToolMessages } from "../messages/toolMessages.ts";
import type { ProgressController } from "./progressController.ts";

async function importFile(
	controller: ProgressController,
	say: (text: string) => void,
): Promise<void> {
	const { view } = controller.model;
	const messages = allMessages(view);
	const doc = JSON.parse(await pickFile());
	let isNew: boolean;
	try {
		isNew = isNews(controller.state().recorded, doc);
		controller.merge(doc);
	} catch (problem) {
		if (!isNewerRecord(doc)) throw problem;
		say(pickToolMessages(view.formats.locale, messages).importNewer);
		return;
	}
	say(isNew ? messages.imported : pickToolMessages(view.formats.locale, messages).importOlder);
}

/** Takes the last change back, and says of which topic if it was one. */
function undo(controller: ProgressController, say: (text: string) => void): void {
	const { view, order } = controller.model;
	const { statusOf } = controller.state();
	if (!controller.undo()) {
		say(pickToolMessages(view.formats.locale, view.messages).nothingToUndo);
		return;
	}
	const now = controller.state().statusOf;
	const changed = order.filter((id) => statusOf(id) !== now(id));
	const [id] = changed.length === 1 ? changed : [];
	const topic = id && view.buttonName(now(id), view.titleOf(id));
	say(listText([allMessages(view).undone, topic]));
}

function reset(controller: ProgressController, say: (text: string) => void): void {
	const { past, model } = controller;
	const { length } = past;
	controller.reset();
	const isReset = past.length > length;
	const { formats, messages } = model.view;
	const { nothingToReset } = pickToolMessages(formats.locale, messages);
	say(isReset ? allMessages(model.view).resetDone : nothingToReset);
}

/** Does what a button of the tools says. */
export function runCommand(
	controller: ProgressController,
	button: HTMLElement,
	say: (text: string) => void,
): void {
	const messages = allMessages(controller.model.view);
	const root = button.closest<HTMLElement>("[data-roadmap-v]");
	switch (button.dataset["do"]) {
		case "undo":
			undo(controller, say);
			break;
		case "reset":
			reset(controller, say);
			break;
		case "export":
			saveFile(controller.progress());
			break;
		case "import":
			importFile(controller, say).catch(() => say(messages.importFailed));
			break;
		case "outline":
			if (root !== null) toggleOutline(root, button);
			break;
		case "close":
			root?.querySelector("dialog")?.close();
			break;
	}
}
