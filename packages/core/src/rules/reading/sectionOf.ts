import {
	type MarkdownScan,
	type ScannedHeading,
	type SectionMeaning,
	sectionMeaning,
} from "../../curriculum/scannedBody.ts";
import type { RuleFile, RuleIndex } from "../engine/ruleIndex.ts";

/** A section of a body; offsets are into the file. */
export interface BodySection {
	readonly meaning: SectionMeaning;
	readonly heading: ScannedHeading;
	readonly start: number;
	readonly end: number;
}

/** Rules look at one body after the other: a table of all of them costs more than it saves. */
let latest: { readonly body: MarkdownScan; readonly sections: readonly BodySection[] } | undefined;

/** The sections that have a meaning, in reading order: each from its heading to the next of level 1 or 2. */
export function sectionsOf(file: RuleFile, index: RuleIndex): readonly BodySection[] {
	const body = index.bodyOf(file);
	if (latest?.body !== body) {
		const { length } = index.textOf(file.document.file);
		latest = { body, sections: findSections(body, length) };
	}
	return latest.sections;
}

function findSections({ headings }: MarkdownScan, length: number): readonly BodySection[] {
	const outer = headings.filter(({ depth }) => depth <= 2);
	return outer.flatMap((heading, at) => {
		const meaning = heading.depth === 2 ? sectionMeaning(heading.text) : undefined;
		if (!meaning) return [];
		return [{ meaning, heading, start: heading.end, end: outer[at + 1]?.start ?? length }];
	});
}

/** The first section with a meaning. */
export function sectionOf(
	file: RuleFile,
	index: RuleIndex,
	meaning: SectionMeaning,
): BodySection | undefined {
	return sectionsOf(file, index).find((section) => section.meaning === meaning);
}
