import { type Context, createContext, useContext } from "react";
import type { ProgressController } from "./progressController.ts";

/** The roadmap around a component. */
export const RoadmapContext: Context<ProgressController | undefined> = createContext<
	ProgressController | undefined
>(undefined);

/**
 * The controller of the roadmap around the calling component.
 *
 * @throws Error outside of `<Roadmap>` and `<RoadmapProvider>`
 */
export function useController(): ProgressController {
	const controller = useContext(RoadmapContext);
	if (controller === undefined) {
		throw new Error(
			"Unexpected hook outside of a roadmap: put the component inside <RoadmapProvider> or <Roadmap>.",
		);
	}
	return controller;
}
