import { type SectionMeaning, sectionMeaning } from "./sectionNames.ts";
import type { TopicShape } from "./topicShape.ts";

/** The numbers of a {@link TopicShape}: undefined where a section is not there at all. */
export interface TopicCounts {
	readonly intro: boolean;
	readonly sections: number;
	readonly objectives: number | undefined;
	readonly checkpoint: number | undefined;
	readonly resources: number | undefined;
}

// What could make a line behind it mean something else: fences, HTML, indented code, underlined headings.
const AMBIGUOUS = /^ {0,3}(?:```|~~~|<|(?:=+|-+)[ \t]*$)|^(?: {4}|\t)|\r(?!\n)/m;
const INDENTED_HEADING = /^ {1,3}#/;
const HEADING = /^(#{1,6})(?:[ \t]+(.*))?$/;
const MARKUP = /[*_`[\]<>&\\~#]/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)]) \S/;
const BREAK = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

/**
 * Count the parts of a topic's body line by line, without a tree. Undefined when the body is not
 * written plainly enough for that; then {@link topicShape} knows.
 */
export function scanTopicShape(body: string): TopicCounts | undefined {
	if (AMBIGUOUS.test(body)) return undefined;
	const counts: Partial<Record<SectionMeaning, number>> = {};
	let intro = false;
	let sections = 0;
	let part: SectionMeaning | "intro" | "free" = "intro";
	for (const line of body.split(/\r?\n/)) {
		const heading = HEADING.exec(line);
		const depth = heading?.[1]?.length;
		if (line.trim() === "" || depth === 1) continue;
		if (INDENTED_HEADING.test(line)) return undefined;
		if (depth === 2) {
			const title = heading?.[2] ?? "";
			if (MARKUP.test(title)) return undefined;
			const meaning = sectionMeaning(title);
			part = meaning ?? "free";
			if (meaning) counts[meaning] ??= 0;
			else sections++;
		} else if (part === "intro") intro = true;
		else if (part !== "free") {
			if (!ITEM.test(line) || BREAK.test(line)) return undefined;
			counts[part] = (counts[part] ?? 0) + 1;
		}
	}
	const { objectives, checkpoint, resources } = counts;
	return { intro, sections, objectives, checkpoint, resources };
}

/** The numbers of a shape that was read off a tree. */
export function countShape({ intro, sections, ...parts }: TopicShape): TopicCounts {
	return {
		intro,
		sections: sections.length,
		objectives: parts.objectives?.items.length,
		checkpoint: parts.checkpoint?.items.length,
		resources: parts.resources?.items.length,
	};
}
