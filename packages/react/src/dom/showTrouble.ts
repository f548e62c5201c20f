import { pickToolMessages, type ToolMessages } from "../messages/toolMessages.ts";

/** Shows that progress is not kept; of a record in a newer format what to do about it. */
export function showTrouble(
	root: HTMLElement,
	cause: unknown,
	given?: Partial<ToolMessages>,
): void {
	const line = root.querySelector<HTMLElement>(":scope > [data-trouble]");
	if (line === null) return;
	if (Number(cause) > 1) {
		const { lang = "" } = root.closest<HTMLElement>("[lang]") ?? {};
		line.textContent = pickToolMessages(lang, given).storedNewer;
	}
	line.hidden = false;
}
