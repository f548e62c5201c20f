/**
 * Runs in the page that other sites show in a frame: tells them its height, and takes their theme
 * and language. docs/guides/embedding.md describes the messages.
 */

const THEMES = new Set(["light", "dark"]);
const root = document.documentElement;

function tell(message: Readonly<Record<string, unknown>>): void {
	// The height of a public page is no secret, and who shows it is not known before it speaks.
	if (parent !== window) parent.postMessage(message, "*");
}

let told = 0;
function tellHeight(): void {
	const height = Math.ceil(root.getBoundingClientRect().height);
	if (height === told) return;
	told = height;
	tell({ type: "prereq:height", height });
}

function setTheme(theme: unknown): void {
	if (typeof theme === "string" && THEMES.has(theme)) root.dataset["theme"] = theme;
	else delete root.dataset["theme"];
}

/** The same roadmap in another language; stays where it is when there is none. */
function setLocale(locale: unknown): void {
	if (typeof locale !== "string" || locale === root.lang) return;
	const links = [...document.querySelectorAll<HTMLLinkElement>("link[hreflang]")];
	const wanted = [locale, locale.split("-")[0]];
	for (const tag of wanted) {
		const link = links.find(({ hreflang }) => hreflang === tag);
		if (link === undefined) continue;
		if (tag !== root.lang) location.replace(`${link.href}${location.search}`);
		return;
	}
}

setTheme(new URLSearchParams(location.search).get("theme"));

addEventListener("message", ({ source, data }) => {
	if (source !== parent || data?.type !== "prereq:set") return;
	if ("theme" in data) setTheme(data.theme);
	if ("locale" in data) setLocale(data.locale);
	told = 0;
	tellHeight();
});

// In a frame as high as its page the middle of the window may be far from the topic; one that scrolls is a window.
addEventListener("prereq-open", ({ target, detail }: CustomEventInit & Event) => {
	root.toggleAttribute("data-whole", root.scrollHeight <= innerHeight);
	const id = (target as HTMLElement).dataset["prefix"] ?? "";
	const topic = document.getElementById(id + detail?.topicId);
	const top = (topic?.getBoundingClientRect().top ?? 0) + scrollY;
	root.style.setProperty("--panel-top", `${Math.max(0, Math.round(top))}px`);
});

new ResizeObserver(tellHeight).observe(root);
tell({ type: "prereq:ready", locale: root.lang });
