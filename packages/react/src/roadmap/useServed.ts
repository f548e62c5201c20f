import { useRef, useSyncExternalStore } from "react";
import type { WrittenText } from "./writtenText.ts";

const never = () => () => {};

/**
 * Whether the markup of something is that of a server: this component took it over when it hydrated. React asks for the
 * state of the server on a server too; there `around`, an attribute of an element around the component, is written before.
 */
export function useServed(thing: unknown, around: WrittenText): boolean {
	const served = useRef<unknown>(undefined);
	const isServed = (): boolean => served.current === thing;
	return useSyncExternalStore(never, isServed, () => {
		if (!around.isWritten) served.current ??= thing;
		return isServed();
	});
}
