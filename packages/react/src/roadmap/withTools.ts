import type { RefObject } from "react";

/** What is used seldom is loaded when it is; does nothing once the roadmap is gone. */
export function withTools<T extends HTMLElement>(
	root: RefObject<T | null>,
	act: (tools: typeof import("./tools.ts"), map: T) => void,
): void {
	void import("./tools.ts").then((tools) => root.current && act(tools, root.current));
}
