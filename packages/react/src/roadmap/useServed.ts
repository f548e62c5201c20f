import { useRef, useSyncExternalStore } from "react";
import type { RoadmapModel } from "../view/roadmapModel.ts";
import { isInPage } from "./isInPage.ts";
import type { WrittenText } from "./writtenText.ts";

const never = () => () => {};

/**
 * Whether the markup of a roadmap is that of a server: this component took it over when it hydrated. React asks for the
 * state of the server on a server too; there `around`, an attribute of an element around the component, is written before.
 */
export function useServed(model: RoadmapModel, around: WrittenText): boolean {
	const served = useRef<RoadmapModel>(undefined);
	const isServed = (): boolean => served.current === model;
	return useSyncExternalStore(never, isServed, () => {
		if (!around.isWritten && isInPage(model)) served.current ??= model;
		return isServed();
	});
}
