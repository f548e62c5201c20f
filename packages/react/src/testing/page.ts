import type { RoadmapData } from "@prereq/core";
import { renderRoadmap } from "../static/renderRoadmap.ts";
import type { ViewOptions } from "../view/viewOptions.ts";

/** Puts the static markup of a roadmap into the page. */
export function showRoadmap(data: RoadmapData, options?: ViewOptions): HTMLElement {
	document.body.innerHTML = renderRoadmap(data, options);
	return document.body.firstElementChild as HTMLElement;
}

/** Nothing is recorded, neither in storage nor in the memory of the page. */
export function forgetProgress(): void {
	localStorage.clear();
	Reflect.deleteProperty(globalThis, "prereq:progress");
}

/** Waits until promises, and modules loaded on demand, have settled. */
export async function settled(): Promise<void> {
	await import("../enhance/tools.ts");
	for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The topic of the page. */
export function topicItem(id: string): HTMLElement {
	return document.getElementById(id) as HTMLElement;
}

/** Clicks the first match. */
export function click(selector: string): void {
	document.querySelector<HTMLElement>(selector)?.click();
}

/** Presses a key where the focus is, or on the first match. */
export function press(key: string, selector?: string, init: KeyboardEventInit = {}): KeyboardEvent {
	const target = selector ? document.querySelector(selector) : document.activeElement;
	const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
	target?.dispatchEvent(event);
	return event;
}
