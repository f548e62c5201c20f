import { pickFile, saveFile } from "../dom/exchangeFile.ts";
import { toggleOutline } from "../dom/toggleOutline.ts";
import { allMessages } from "../messages/allMessages.ts";
import { listText } from "../messages/listText.ts";
import type { ProgressController } from "./progressController.ts";

async function importFile(
	controller: ProgressController,
	say: (text: string) => void,
): Promise<void> {
	const messages = allMessages(controller.model.view);
	controller.merge(JSON.parse(await pickFile()));
	say(messages.imported);
}

/** Takes the last change back, and says of which topic if it was one. */
function undo(controller: ProgressController, say: (text: string) => void): void {
	const { view, order } = controller.model;
	const { statusOf } = controller.state();
	if (!controller.undo()) return;
	const now = controller.state().statusOf;
	const changed = order.filter((id) => statusOf(id) !== now(id));
	const [id] = changed.length === 1 ? changed : [];
	const topic = id && view.buttonName(now(id), view.titleOf(id));
	say(listText([allMessages(view).undone, topic]));
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
			controller.reset();
			say(messages.resetDone);
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
