import { Roadmap, RoadmapPlan, RoadmapProvider } from "@prereq/react";
import { readRoadmap } from "./readRoadmap.js";

export const dynamic = "force-dynamic";

export default async function Page() {
	return (
		<RoadmapProvider data={await readRoadmap()}>
			<Roadmap />
			<RoadmapPlan defaultHours={10} />
		</RoadmapProvider>
	);
}
