import type { RoadmapSection } from "@prereq/core";
import { textWidth } from "./textWidth.ts";
import type { BranchOf } from "./trackBranches.ts";

/** Heights in rem as `styles.css` sets them, and how many narrow characters fit beside the map. */
const ROW = 7.5;
const TITLE = { height: 1.4, width: 19 };
const TEXT = { height: 1.25, width: 28 };
/** Space above the title, and between the parts. */
const TOP = 1.4;
const GAP = 0.25;

interface Part {
	readonly text: string;
	/** Lines after which `map.css` cuts the text off: a heading takes six rows at most. */
	readonly most: number;
}

function partHeight({ text, most }: Part, line: typeof TEXT): number {
	if (text === "") return 0;
	return GAP + line.height * Math.min(most, Math.ceil(textWidth(text) / line.width));
}

/** Rows of the map that the heading beside it needs, so that it does not run into the next one. */
export function headRows(section: RoadmapSection, branch: BranchOf | undefined): number {
	const texts = [
		{ text: section.summary, most: 16 },
		{ text: branch === undefined ? "" : `${branch.track.title} choose 1 of 3`, most: 3 },
		// The longest lead-in of the catalogue, "Choose this if", goes before the reason.
		{ text: branch?.branch.chooseIf ? `Choose this if ${branch.branch.chooseIf}` : "", most: 6 },
		{ text: "3 of 9 done", most: 1 },
	];
	let height = TOP + partHeight({ text: section.title, most: 3 }, TITLE);
	for (const text of texts) height += partHeight(text, TEXT);
	return Math.ceil(height / ROW);
}
