import type { RoadmapData } from "@prereq/core";
import { Roadmap } from "@prereq/react";
import { renderToString } from "react-dom/server";

/** What a host's server sends. */
export function render(data: RoadmapData): string {
	return renderToString(<Roadmap data={data} />);
}
