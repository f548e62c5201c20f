import { keysText } from "../../messages/toolMessages.ts";
import type { Live } from "../live.ts";

/** Puts a line with the keys below search and tools, once. */
export function showKeys({ root, labels }: Live): void {
	const tools = root.querySelector("[data-controls] > div");
	if (!tools || tools.querySelector("[data-keys]")) return;
	const line = document.createElement("p");
	line.dataset["keys"] = "";
	line.textContent = keysText(
		root.lang,
		labels,
		(status) => root.querySelector(`[data-mark="${status}"]`)?.textContent ?? "",
	);
	tools.append(line);
}
