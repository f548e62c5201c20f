import {
	type ScannedHeading,
	type SectionMeaning,
	sectionMeaning,
} from "../../curriculum/scannedBody.ts";
import type { RuleFile, RuleIndex } from "../engine/ruleIndex.ts";

/** A section of a body; offsets are into the file. */
export interface BodySection {
	readonly heading: ScannedHeading;
	readonly start: number;
	readonly end: number;
}

/** The first section with a meaning, from behind its heading to the next one of its depth or above. */
export function sectionOf(
	file: RuleFile,
	index: RuleIndex,
	meaning: SectionMeaning,
): BodySection | undefined {
	const { headings } = index.bodyOf(file);
	const at = headings.findIndex(
		({ depth, text }) => depth === 2 && sectionMeaning(text) === meaning,
	);
	const heading = headings[at];
	if (!heading) return undefined;
	const next = headings.find(({ depth }, later) => later > at && depth <= 2);
	return {
		heading,
		start: heading.end,
		end: next?.start ?? index.textOf(file.document.file).length,
	};
}
