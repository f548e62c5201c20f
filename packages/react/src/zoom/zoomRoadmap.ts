import { type ZoomLabels, zoomLabels } from "./zoomLabels.ts";

export type { ZoomLabels };

export interface ZoomOptions {
	/** Words of the buttons; default: in the language of the roadmap, English or Chinese. */
	readonly labels?: Partial<ZoomLabels>;
	/** Smallest and largest scale; default: 0.25 and 2. */
	readonly range?: readonly [least: number, most: number];
}

/** What one press of a button or key multiplies the scale by. */
const STEP = 1.25;
/** Pixels of a wheel, or of two fingers, that double the scale. */
const DOUBLING = 300;

/**
 * Adds zoom to a roadmap, static or React's: buttons beside the legend, the wheel together with Ctrl or Command,
 * which is also what two fingers on a trackpad send, and `+`, `-` and `0` where the focus is on the map.
 * Everything else that scrolls the page still does, and nothing moves by itself. Returns a function that
 * takes it away again.
 *
 * @param root the element that has `data-roadmap`
 */
export function zoomRoadmap(root: HTMLElement, options: ZoomOptions = {}): () => void {
	const map = root.querySelector<HTMLElement>("[data-map]");
	const scroller = map?.parentElement;
	const tools = root.querySelector("[data-tools]");
	if (!map || !scroller || !tools) return () => {};
	const labels = { ...zoomLabels(root.lang), ...options.labels };
	const [least, most] = options.range ?? [0.25, 2];
	const stop = new AbortController();
	const { signal } = stop;
	let percent: Intl.NumberFormat | undefined;
	let scale = 1;

	const group = document.createElement("div");
	group.setAttribute("role", "group");
	group.setAttribute("aria-label", labels.zoom);
	// At the end of the line, so that what opens the tools stays beside the legend.
	group.style.marginInlineStart = "auto";
	const shown = document.createElement("output");
	const addButton = (text: string, label: string, press: () => void): void => {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = text;
		if (label !== text) button.ariaLabel = label;
		// The looks of the other tools.
		button.dataset["do"] = "zoom";
		button.addEventListener("click", press, { signal });
		group.append(button, " ");
	};

	/** Scales about a point of the window, which stays where it is. */
	const zoomTo = (wanted: number, x?: number, y?: number): void => {
		const before = map.getBoundingClientRect();
		const box = scroller.getBoundingClientRect();
		const atX = x ?? box.left + box.width / 2;
		const atY = y ?? Math.max(before.top, 0);
		const partX = (atX - before.left) / before.width;
		const partY = (atY - before.top) / before.height;
		scale = Math.min(most, Math.max(least, wanted));
		map.style.setProperty("zoom", String(scale));
		const after = map.getBoundingClientRect();
		scroller.scrollLeft += after.left + partX * after.width - atX;
		scrollBy({ top: after.top + partY * after.height - atY, behavior: "instant" });
		percent ??= new Intl.NumberFormat(root.lang || undefined, { style: "percent" });
		shown.textContent = percent.format(scale);
	};
	const fit = (): void => {
		map.style.removeProperty("zoom");
		zoomTo(Math.min(1, scroller.clientWidth / map.scrollWidth));
	};

	addButton("−", labels.zoomOut, () => zoomTo(scale / STEP));
	addButton("+", labels.zoomIn, () => zoomTo(scale * STEP));
	addButton(labels.fit, labels.fit, fit);
	group.append(shown);
	tools.append(group);

	scroller.addEventListener(
		"wheel",
		(event) => {
			if (!event.ctrlKey && !event.metaKey) return;
			event.preventDefault();
			zoomTo(scale * 2 ** (-event.deltaY / DOUBLING), event.clientX, event.clientY);
		},
		{ signal, passive: false },
	);
	map.addEventListener(
		"keydown",
		(event) => {
			const { key, ctrlKey, metaKey, altKey } = event;
			if (ctrlKey || metaKey || altKey) return;
			if (key === "+" || key === "=") zoomTo(scale * STEP);
			else if (key === "-") zoomTo(scale / STEP);
			else if (key === "0") zoomTo(1);
			else return;
			event.preventDefault();
			document.activeElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
		},
		{ signal },
	);
	// The outline has no lines, and its text is scaled by the browser.
	const lines = map.querySelector("svg");
	const observer = new ResizeObserver(() => {
		const isMap = lines !== null && getComputedStyle(lines).display !== "none";
		group.hidden = !isMap;
		if (!isMap && scale !== 1) zoomTo(1);
	});
	observer.observe(root);
	observer.observe(map);
	return () => {
		stop.abort();
		observer.disconnect();
		group.remove();
		map.style.removeProperty("zoom");
	};
}
