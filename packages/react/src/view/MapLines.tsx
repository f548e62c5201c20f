import { createElement, type ReactElement } from "react";
import type { RoadmapModel } from "./roadmapModel.ts";
import { COLUMN_UNITS } from "./units.ts";

/** The prerequisite lines: decoration, the text says the same. */
export function MapLines({ model }: { readonly model: RoadmapModel }): ReactElement {
	const { map, paths } = model;
	const attributes = {
		"aria-hidden": true,
		viewBox: `0 0 ${map.columns * COLUMN_UNITS} ${map.height}`,
		preserveAspectRatio: "none",
	};
	const drawn = paths.filter((d) => d !== "").map((d) => createElement("path", { d }));
	return createElement("svg", attributes, ...drawn);
}
