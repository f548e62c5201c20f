/** A panel over the page with the findings. */
export interface Overlay {
	show(text: string): void;
	hide(): void;
}

const STYLES = `
section {
	position: fixed; inset: auto 0 0; z-index: 2147483647;
	display: grid; grid-template-rows: auto minmax(0, 1fr); max-block-size: 75dvh;
	color-scheme: light dark; color: light-dark(#1c1917, #f0eeec); background: light-dark(#fff, #17191d);
	border-block-start: 4px solid #d9363e; box-shadow: 0 -12px 48px rgb(0 0 0 / 30%);
	font: 0.9375rem/1.5 system-ui, sans-serif;
}
header { display: flex; gap: 1rem; align-items: center; justify-content: space-between; padding: 0.75rem 1.25rem 0.25rem; }
h2 { margin: 0; font-size: 1rem; }
button { font: inherit; padding: 0.25rem 0.875rem; border: 1px solid; border-radius: 1rem; background: none; color: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid light-dark(#2b57cc, #93b3ff); outline-offset: 2px; }
pre { margin: 0; padding: 0.5rem 1.25rem 1.25rem; overflow: auto; font: 0.8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; tab-size: 2; }
`;

/** Makes the panel. It brings its own styles in a shadow root, within the page's strict policy. */
export function createOverlay(heading: string): Overlay {
	const host = document.createElement("prereq-problem");
	const root = host.attachShadow({ mode: "open" });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLES);
	root.adoptedStyleSheets = [sheet];

	const title = element("h2", heading);
	const close = element("button", "Hide");
	close.type = "button";
	const text = element("pre", "");
	text.tabIndex = 0;
	const bar = element("header", "");
	bar.append(title, close);
	const panel = element("section", "");
	panel.setAttribute("role", "alert");
	panel.append(bar, text);
	root.append(panel);

	const hide = (): void => host.remove();
	close.addEventListener("click", hide);
	addEventListener("keydown", ({ key }) => {
		if (key === "Escape") hide();
	});
	return {
		show: (problem) => {
			text.textContent = problem;
			document.body.append(host);
		},
		hide,
	};
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text: string,
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
