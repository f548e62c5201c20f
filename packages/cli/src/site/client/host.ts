/**
 * Runs on the pages of others, beside `<iframe data-prereq>`: gives each frame the height of its
 * page and no border, and passes `data-theme` and `data-locale` on whenever they change.
 */

const SELECTOR = "iframe[data-prereq]";

function originOf({ src }: HTMLIFrameElement): string {
	return new URL(src, location.href).origin;
}

/** Takes away the sunken border of the browser, which also cuts the height short; one that the page draws stays. */
function dropBorder(frame: HTMLIFrameElement): void {
	if (getComputedStyle(frame).borderTopStyle === "inset") frame.style.border = "0";
}

function configure(frame: HTMLIFrameElement): void {
	dropBorder(frame);
	const { theme = "auto", locale } = frame.dataset;
	const message = { type: "prereq:set", theme, ...(locale ? { locale } : {}) };
	// To any origin: it is no secret, and a frame that is still loading has not its own origin yet.
	frame.contentWindow?.postMessage(message, "*");
}

addEventListener("message", ({ source, origin, data }) => {
	for (const frame of document.querySelectorAll<HTMLIFrameElement>(SELECTOR)) {
		// Only the page that the frame was given, not one that it was led to.
		if (source !== frame.contentWindow || origin !== originOf(frame)) continue;
		if (data?.type === "prereq:ready") configure(frame);
		else if (data?.type === "prereq:height" && data.height > 0)
			frame.style.height = `${Number(data.height)}px`;
	}
});

new MutationObserver((changes) => {
	for (const { target } of changes)
		if (target instanceof HTMLIFrameElement && target.matches(SELECTOR)) configure(target);
}).observe(document, { subtree: true, attributeFilter: ["data-theme", "data-locale"] });

// A frame that was ready before this script has told its height to nobody.
for (const frame of document.querySelectorAll<HTMLIFrameElement>(SELECTOR)) configure(frame);
