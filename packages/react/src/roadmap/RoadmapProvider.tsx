import type { RoadmapJson } from "@prereq/core";
import type { ReactElement, ReactNode } from "react";
import { RoadmapContext } from "./RoadmapContext.ts";
import { type RoadmapOptions, useRoadmap } from "./useRoadmap.ts";

export interface RoadmapProviderProps extends RoadmapOptions {
	readonly data: RoadmapJson;
	readonly children: ReactNode;
}

/** Gives one roadmap, with its progress, to everything inside: own components, and `<Roadmap>`. */
export function RoadmapProvider({
	data,
	children,
	...options
}: RoadmapProviderProps): ReactElement {
	const controller = useRoadmap(data, options);
	return <RoadmapContext.Provider value={controller}>{children}</RoadmapContext.Provider>;
}
