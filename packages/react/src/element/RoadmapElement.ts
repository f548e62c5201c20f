import type { ProgressStore } from "@prereq/core/progress";
import { enhanceRoadmap, tools } from "../enhance/enhanceRoadmap.ts";

const find = (within: ParentNode): HTMLElement | null =>
	within.querySelector<HTMLElement>('[data-roadmap-v="1"]');

/** The parser connects an element before it reads what is inside. */
async function parsed(): Promise<unknown> {
	return (
		document.readyState === "loading" &&
		new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }))
	);
}

/** Importing this on a server is harmless: there is nothing to extend and nothing to define. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * `<prereq-roadmap src="roadmap.html">`: upgrades the roadmap inside it, or fetches that of another
 * page. What is inside stays until then, and if nothing can be fetched. Light DOM: links, search in
 * the page and the host's styles work as ever.
 */
export class RoadmapElement extends Base {
	static readonly observedAttributes: readonly string[] = ["src"];
	/** Where progress is kept; to be set before the element is connected. */
	store?: ProgressStore;
	#stop: (() => void) | undefined;
	/** Whether it knows what is inside, so that another `src` is news. */
	#looked = false;

	connectedCallback(): void {
		void this.#look();
	}

	disconnectedCallback(): void {
		this.#stop?.();
		this.#stop = undefined;
	}

	attributeChangedCallback(): void {
		if (this.#looked && this.isConnected) void this.#load();
	}

	/** Upgrades what is inside, or loads what is not. */
	async #look(): Promise<void> {
		if (!this.#upgrade()) {
			await parsed();
			if (!this.isConnected) return;
			if (!this.#upgrade()) void this.#load();
		}
		this.#looked = true;
	}

	/** Whether there is a roadmap inside. */
	#upgrade(): boolean {
		const inside = find(this);
		if (inside !== null) this.#enhance(inside);
		return inside !== null;
	}

	#enhance(root: HTMLElement): void {
		this.#stop?.();
		this.#stop = enhanceRoadmap(root, this.store && { store: this.store });
	}

	async #load(): Promise<void> {
		const src = this.getAttribute("src");
		if (src === null) return;
		this.dataset["state"] = "loading";
		try {
			const { fetchPart } = await tools();
			const root = await fetchPart(src, find);
			if (src !== this.getAttribute("src") || !this.isConnected) return;
			this.replaceChildren(root);
			this.#enhance(root);
			this.dataset["state"] = "ready";
		} catch (error) {
			this.dataset["state"] = "failed";
			this.dispatchEvent(new CustomEvent("prereq-error", { detail: { error }, bubbles: true }));
		}
	}
}
