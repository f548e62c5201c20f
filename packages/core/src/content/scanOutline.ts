import type { RoadmapEntry } from "../model/roadmap.ts";
import type { Outline, OutlineLink } from "./outline.ts";
import { OutlineBuilder } from "./outlineBuilder.ts";
import { marksOptional } from "./sectionNames.ts";
import { topicOfLink } from "./topicOfLink.ts";

/** An outline read without a tree; the intro is left to the caller. */
export interface ScannedOutline extends Omit<Outline, "introHtml"> {
	/** The body before the first section. */
	readonly intro: string;
}

interface OpenEntry {
	readonly topic: string;
	readonly optional: boolean;
	readonly children: OpenEntry[];
}

const SECTION = /^##+ /m;
// What could make a line behind it mean something else: fences, HTML, definitions, indented code, underlines.
const AMBIGUOUS_INTRO = /```|~~~|<|^\s*\[[^\]]*\]:|^(?: {4}|\t)|^ *(?:=+|-+) *$/m;
const HEADING = /^(#{2,6}) ([^#*_`<>&[\]\\|~!\s](?:[^#*_`<>&[\]\\|~!]*[^#*_`<>&[\]\\|~!\s])?)$/;
const ITEM = /^( *)- \[([^*_`<>&[\]\\|~!]+)\]\(([^\s()<>&\\]+)\)((?: [^*_`<>&[\]\\|~!:/]*)?)$/;
const PROSE = /^[^\s#*_`<>&[\]\\|~!+\d=-][^#*_`<>&[\]\\|~!]*$/;

/**
 * Read an outline that is written plainly: headings, prose and nested `- [Title](../topics/id.md)` items.
 * Undefined for anything else, which {@link parseOutline} then reads from a tree. A tree of a long
 * outline costs a second, because its parser is not linear in the length of a list.
 */
export function scanOutline(body: string): ScannedOutline | undefined {
	const start = body.search(SECTION);
	if (start < 0 || body.includes("\r") || body.includes("\t")) return undefined;
	const intro = body.slice(0, start);
	if (AMBIGUOUS_INTRO.test(intro)) return undefined;

	const builder = new OutlineBuilder();
	const links: OutlineLink[] = [];
	let paragraph: string[] = [];
	let open: OpenEntry[] = [];
	const endParagraph = () => {
		builder.addParagraph(paragraph.join(" "));
		paragraph = [];
	};
	const endList = () => {
		open = [];
	};
	let inList = false;
	let offset = start;
	for (const line of body.slice(start).split("\n")) {
		const heading = HEADING.exec(line);
		const item = heading ? null : ITEM.exec(line);
		if (line === "") endParagraph();
		else if (heading) {
			endParagraph();
			endList();
			builder.addHeading(heading[1]!.length, heading[2]!);
		} else if (item) {
			endParagraph();
			const [, indent = "", title = "", url = "", behind = ""] = item;
			const depth = indent.length / 2;
			const topic = topicOfLink(url);
			if (topic === undefined || !Number.isInteger(depth) || depth > open.length) return undefined;
			const from = offset + indent.length + 2;
			links.push({ topic, start: from, end: from + title.length + url.length + 4 });
			const entry: OpenEntry = { topic, optional: marksOptional(behind), children: [] };
			open.length = depth;
			const parent = open.at(-1);
			if (parent) parent.children.push(entry);
			else builder.addEntries([entry satisfies RoadmapEntry]);
			open.push(entry);
		} else if (PROSE.test(line) && !inList && !line.endsWith("  ")) {
			endList();
			paragraph.push(line);
		} else return undefined;
		inList = item !== null;
		offset += line.length + 1;
	}
	endParagraph();
	return { intro, sections: builder.toSections(), links, unlinked: [] };
}
