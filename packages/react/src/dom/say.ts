const SHOWN_MS = 6000;

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Announces and shows a text in the status lines of a roadmap for some seconds, or until there is another one. */
export function say(root: HTMLElement, text: string, stays?: boolean): void {
	for (const line of root.querySelectorAll("[data-say]")) line.textContent = text;
	clearTimeout(timers.get(root));
	if (text !== "" && !stays) timers.set(root, setTimeout(say, SHOWN_MS, root, ""));
}
