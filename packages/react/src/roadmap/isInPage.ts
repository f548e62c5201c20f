import type { RoadmapModel } from "../view/roadmapModel.ts";

/** Whether the page has each topic of a map: markup may be older than the data. */
export function isInPage({ view }: RoadmapModel): boolean {
	return view.data.roadmap.layout.layers.every(({ topics }) =>
		topics.every(({ topic }) => document.getElementById(view.domId(topic))),
	);
}
