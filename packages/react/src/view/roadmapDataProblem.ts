import type { RoadmapData } from "@prereq/core";

/** The format that these views read: `COMPILED_FORMAT` of core, which is not loaded here. */
const FORMAT = 1;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * What keeps a value from being drawn, in one sentence; `undefined` when nothing does. A compiled
 * roadmap was checked when it was made, so only mix-ups are looked for: another file, another format.
 */
export function roadmapDataProblem(value: unknown): string | undefined {
	if (!isObject(value))
		return `Unexpected ${value === null ? "null" : typeof value}, expected the roadmap data of \`prereq build\`.`;
	const { format } = value;
	if (format !== FORMAT) {
		const newer = typeof format === "number" && format > FORMAT;
		return `Unexpected format \`${String(format)}\`, expected \`${FORMAT}\`: ${
			newer ? "update @prereq/react" : "compile the roadmap with `prereq build`"
		}.`;
	}
	const { roadmap, topics } = value;
	if (!isObject(roadmap) || !isObject(roadmap["layout"]) || !Array.isArray(topics)) {
		return "Unexpected data without `roadmap.layout` or `topics`: pass one compiled roadmap, not the whole curriculum.";
	}
	return undefined;
}

/** @throws TypeError when the value is no compiled roadmap of this format */
export function assertRoadmapData(value: unknown): asserts value is RoadmapData {
	const problem = roadmapDataProblem(value);
	if (problem !== undefined) throw new TypeError(problem);
}
