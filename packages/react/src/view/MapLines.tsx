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
	// To the types an attribute is a text; React and `toMarkup` make one of whatever they write.
	const drawn = paths.map((d) => createElement("path", { d: d as string }));
	return createElement("svg", attributes, ...drawn);
}
