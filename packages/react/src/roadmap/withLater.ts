import type { RefObject } from "react";

/** What is used seldom is loaded when it is; does nothing once the roadmap is gone. */
export function withLater<T extends HTMLElement>(
	root: RefObject<T | null>,
	act: (later: typeof import("./later.ts"), map: T) => void,
): void {
	void import("./later.ts").then((later) => root.current && act(later, root.current));
}
