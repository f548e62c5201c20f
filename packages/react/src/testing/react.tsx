import { act, type ReactElement } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { vi } from "vitest";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** What React and the page complained about since the last call of `vi.restoreAllMocks()`. */
export function complaints(): unknown[][] {
	return vi.mocked(console.error).mock.calls;
}

let root: Root | undefined;

/** Renders on the server, puts the markup into the page and hydrates it; the server may have rendered something else. */
export async function hydrate(
	element: ReactElement,
	served: ReactElement = element,
): Promise<HTMLElement> {
	vi.spyOn(console, "error").mockImplementation(() => {});
	document.body.innerHTML = `<main>${renderToString(served)}</main>`;
	const main = document.body.firstElementChild as HTMLElement;
	await act(async () => {
		root = hydrateRoot(main, element, {
			onRecoverableError: (error) => console.error("recovered from", error),
		});
	});
	return main.firstElementChild as HTMLElement;
}

/** Renders into an empty page. */
export async function mount(element: ReactElement): Promise<HTMLElement> {
	vi.spyOn(console, "error").mockImplementation(() => {});
	document.body.innerHTML = "<main></main>";
	const main = document.body.firstElementChild as HTMLElement;
	root = createRoot(main);
	await act(async () => root?.render(element));
	return main.firstElementChild as HTMLElement;
}

/** Renders again with other props. */
export async function update(element: ReactElement): Promise<void> {
	await act(async () => root?.render(element));
}

export async function unmount(): Promise<void> {
	await act(async () => root?.unmount());
}

/** Does something, and lets React and modules loaded on demand settle. */
export async function doing(action: () => void): Promise<void> {
	await act(async () => {
		action();
		await import("../roadmap/later.ts");
		await import("../plan/planRoadmap.ts");
		for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
	});
}
