import type { List, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { sectionMeaning } from "./sectionNames.ts";

/** A stretch of a body. */
export interface BodySpan {
	readonly start: number;
	readonly end: number;
}

/** A section that has a meaning: its heading and the items of its lists. */
export interface ShapePart {
	readonly heading: BodySpan;
	readonly items: readonly BodySpan[];
	/** The whole of it, once for every time that it stands there. */
	readonly blocks: readonly BodySpan[];
}

/** What a topic's body consists of, so that a translation can be held against its source. */
export interface TopicShape {
	/** Whether something stands before the first section. */
	readonly intro: boolean;
	/** Headings of the sections that have no meaning of their own. */
	readonly sections: readonly BodySpan[];
	readonly objectives: ShapePart | undefined;
	readonly checkpoint: ShapePart | undefined;
	readonly resources: ShapePart | undefined;
}

/** Read the shape of a topic's body off its tree; offsets are into the body. */
export function topicShape(tree: Root): TopicShape {
	const sections: BodySpan[] = [];
	const parts: Partial<Record<"objectives" | "checkpoint" | "resources", OpenPart>> = {};
	let intro = false;
	let part: OpenPart | undefined;
	let inIntro = true;
	for (const node of tree.children) {
		if (node.type === "heading" && node.depth === 1) continue;
		if (node.type === "heading" && node.depth === 2) {
			inIntro = false;
			const meaning = sectionMeaning(plainText(node));
			if (!meaning) sections.push(span(node));
			part = undefined;
			if (meaning) {
				part = parts[meaning] ?? { heading: span(node), items: [], blocks: [] };
				part.blocks.push(span(node));
				parts[meaning] = part;
			}
		} else if (inIntro) intro = true;
		else if (part) {
			part.blocks.at(-1)!.end = span(node).end;
			if (node.type === "list") part.items.push(...(node as List).children.map(span));
		}
	}
	const { objectives, checkpoint, resources } = parts;
	return { intro, sections, objectives, checkpoint, resources };
}

interface OpenPart {
	readonly heading: BodySpan;
	readonly items: BodySpan[];
	readonly blocks: { start: number; end: number }[];
}

function span(node: RootContent): { start: number; end: number } {
	const start = node.position?.start.offset ?? 0;
	return { start, end: node.position?.end.offset ?? start };
}
