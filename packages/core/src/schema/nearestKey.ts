import { findNearest } from "../internal/findNearest.ts";

/** What other formats call a key of ours. */
const ELSEWHERE = new Map(
	Object.entries({
		prerequisites: "requires",
		prerequisite: "requires",
		prereqs: "requires",
		dependencies: "requires",
		depends: "requires",
		dependson: "requires",
		needs: "requires",
		difficulty: "level",
		duration: "effort",
		estimate: "effort",
		hours: "effort",
		time: "effort",
		timeestimation: "effort",
		name: "title",
		category: "tags",
		categories: "tags",
		keywords: "tags",
		redirectfrom: "aliases",
		type: "kind",
	}),
);
/** Long enough that nothing of ours is near by chance. */
const NEAR_ENOUGH = "prerequisites";

/** The key that was probably meant: the nearest of the known ones, or what an author brings from elsewhere. */
export function nearestKey(written: string, known: readonly string[]): string | undefined {
	const ours = ELSEWHERE.get(written.toLowerCase().replace(/[^a-z]/g, ""));
	if (ours !== undefined && known.includes(ours)) return ours;
	const near = findNearest(written, known.includes("requires") ? [...known, NEAR_ENOUGH] : known);
	return near === NEAR_ENOUGH ? "requires" : near;
}
