import { type RefObject, useEffect, useMemo } from "react";

const SHOWN_MS = 6000;

/** Shows a message for some seconds, or until there is another one. */
export type Say = (text: string, stays?: boolean) => void;

/** Announces and shows short messages in the status lines of a roadmap. */
export function useSay(root: RefObject<HTMLElement | null>): Say {
	const timer = useMemo(() => ({ id: 0 as unknown as ReturnType<typeof setTimeout> }), []);
	useEffect(() => () => clearTimeout(timer.id), [timer]);
	return useMemo(() => {
		const say: Say = (text, stays) => {
			for (const line of root.current?.querySelectorAll("[data-say]") ?? [])
				line.textContent = text;
			clearTimeout(timer.id);
			if (text !== "" && !stays) timer.id = setTimeout(say, SHOWN_MS, "");
		};
		return say;
	}, [root, timer]);
}
