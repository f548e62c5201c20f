import type { Heading, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { type TransitionSection, transitionSection } from "./transitionHeadings.ts";

/** A third-level heading of a section that has a meaning, with what stands under it. */
export interface TransitionBlock {
	readonly section: TransitionSection;
	readonly title: string;
	readonly heading: Heading;
	readonly nodes: readonly RootContent[];
}

/** The top-level nodes of a transition's body, sorted by the headings above them. */
export interface SplitTransition {
	readonly intro: readonly RootContent[];
	/** Sections that have no meaning of their own. */
	readonly rest: readonly RootContent[];
	readonly blocks: readonly TransitionBlock[];
	/** What stands in a section that has a meaning, above its first third-level heading. */
	readonly untitled: readonly RootContent[];
}

/** Sort the top-level nodes of a transition's body. */
export function splitTransition(tree: Root): SplitTransition {
	const intro: RootContent[] = [];
	const rest: RootContent[] = [];
	const untitled: RootContent[] = [];
	const blocks: TransitionBlock[] = [];
	let section: TransitionSection | undefined;
	let target = intro;
	for (const node of tree.children) {
		if (node.type === "heading" && node.depth === 1) continue;
		if (node.type === "heading" && node.depth === 2) {
			section = transitionSection(plainText(node));
			target = section ? untitled : rest;
			if (!section) rest.push(node);
		} else if (section && node.type === "heading" && node.depth === 3) {
			target = [];
			blocks.push({ section, title: plainText(node).trim(), heading: node, nodes: target });
		} else target.push(node);
	}
	return { intro, rest, blocks, untitled };
}
