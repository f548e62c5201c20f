import { fillMessage } from "../../messages/fillMessage.ts";
import type { SearchFile } from "../../search/searchFile.ts";
import { element } from "./element.ts";
import { createFinder } from "./findPages.ts";
import { searchOption } from "./searchOption.ts";
import type { SlashKey } from "./slashKey.ts";

/** Who has not found it among these types another word. */
const MAX_OPTIONS = 30;
/** Milliseconds without a change after which is said how much was found: not at each letter. */
const PAUSE = 400;

/**
 * The search as a dialog: a combobox whose list stays open (ARIA Authoring Practices).
 * @param base address that the pages' addresses are relative to
 */
export function searchDialog(
	{ messages, pages, locale }: SearchFile,
	base: string,
	slash: SlashKey,
): HTMLDialogElement {
	const find = createFinder(pages);
	const plurals = new Intl.PluralRules(locale);
	const input = element("input", {
		type: "text",
		role: "combobox",
		"aria-label": messages.searchHint,
		"aria-autocomplete": "list",
		"aria-controls": "search-list",
		"aria-expanded": "false",
		placeholder: messages.searchHint,
		autocomplete: "off",
		autocapitalize: "off",
		spellcheck: "false",
		enterkeyhint: "go",
	});
	const close = element("button", { type: "button" }, messages.close);
	const list = element("div", {
		role: "listbox",
		id: "search-list",
		"aria-label": messages.searchHint,
	});
	const status = element("p", { role: "status" });
	const keySwitch = element("input", { type: "checkbox" });
	keySwitch.checked = slash.isOn();
	keySwitch.addEventListener("change", () => slash.turn(keySwitch.checked));
	const dialog = element(
		"dialog",
		{ class: "search-dialog", "aria-label": messages.search },
		element("div", {}, input, close),
		list,
		element(
			"footer",
			{},
			status,
			element("p", { "aria-hidden": "true" }, messages.searchKeys),
			element("label", {}, keySwitch, messages.searchSlash),
		),
	);
	list.hidden = true;

	let pause: ReturnType<typeof setTimeout> | undefined;
	const tell = (text: string): void => {
		clearTimeout(pause);
		const show = (): void => {
			// Written again, the same would be said again.
			if (status.textContent !== text) status.textContent = text;
		};
		if (text === "") show();
		else pause = setTimeout(show, PAUSE);
	};
	let chosen: Element | null = null;
	const choose = (option: Element | null): void => {
		chosen?.setAttribute("aria-selected", "false");
		option?.setAttribute("aria-selected", "true");
		option?.scrollIntoView({ block: "nearest" });
		if (option) input.setAttribute("aria-activedescendant", option.id);
		else input.removeAttribute("aria-activedescendant");
		chosen = option;
	};
	const show = (): void => {
		const query = input.value.trim();
		const found = query === "" ? [] : find(query);
		const best = found.slice(0, MAX_OPTIONS);
		list.replaceChildren(
			...best.map((page, index) => searchOption(page, `search-option-${index}`, base)),
		);
		list.scrollTop = 0;
		list.hidden = best.length === 0;
		input.setAttribute("aria-expanded", String(best.length > 0));
		choose(list.firstElementChild);
		const count = best.length;
		const form =
			found.length > count
				? messages.foundMore
				: count > 0
					? (messages.found[plurals.select(count)] ?? messages.found.other)
					: messages.foundNothing;
		tell(query && fillMessage(form, { count: String(count), query }));
	};

	input.addEventListener("input", (event) => {
		// Half a Chinese word is typed in Latin letters.
		if (!(event as InputEvent).isComposing) show();
	});
	input.addEventListener("compositionend", show);
	input.addEventListener("keydown", (event) => {
		if (event.isComposing) return;
		const { key, ctrlKey, metaKey, shiftKey } = event;
		if (key === "ArrowDown") choose(chosen?.nextElementSibling ?? list.firstElementChild);
		else if (key === "ArrowUp") choose(chosen?.previousElementSibling ?? list.lastElementChild);
		else if (key === "Enter")
			chosen?.dispatchEvent(
				new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
			);
		else return;
		event.preventDefault();
	});
	list.addEventListener("click", ({ ctrlKey, metaKey, shiftKey }) => {
		// The page that is found may be this one.
		if (!(ctrlKey || metaKey || shiftKey)) dialog.close();
	});
	close.addEventListener("click", () => dialog.close());
	dialog.addEventListener("click", ({ target }) => {
		if (target === dialog) dialog.close();
	});
	dialog.addEventListener("close", () => {
		input.value = "";
		show();
	});
	return dialog;
}
