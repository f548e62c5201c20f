import { compileCurriculum, type RoadmapData, selectRoadmap } from "@prereq/core";
import { readCurriculum } from "@prereq/core/node";
import { CONTENT } from "../workspace.ts";

/** A roadmap of content/, compiled as `prereq build` does. */
export async function readRoadmapData(id: string): Promise<RoadmapData> {
	const { curriculum } = await readCurriculum(CONTENT);
	const data = curriculum && selectRoadmap(compileCurriculum(curriculum), id);
	if (data === undefined) throw new Error(`content/ has no roadmap \`${id}\``);
	return data;
}
