import type { List, ListItem, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { RoadmapEntry } from "../model/roadmap.ts";
import type { Outline, OutlineLink, UnlinkedItem } from "./outline.ts";
import { OutlineBuilder } from "./outlineBuilder.ts";
import { marksOptional } from "./sectionNames.ts";
import { topicOfLink } from "./topicOfLink.ts";
import { toSafeHtml } from "./toSafeHtml.ts";

/** Read headings as sections, linked list items as topics and nested items as subtopics. */
export async function parseOutline(tree: Root): Promise<Outline> {
	const builder = new OutlineBuilder();
	const intro: RootContent[] = [];
	const links: OutlineLink[] = [];
	const unlinked: UnlinkedItem[] = [];
	for (const node of tree.children) {
		if (node.type === "heading") {
			if (node.depth > 1) builder.addHeading(node.depth, plainText(node).trim());
		} else if (builder.inIntro) intro.push(node);
		else if (node.type === "list" && linksTopic(node)) {
			builder.addEntries(readEntries(node, links, unlinked));
		} else builder.addParagraph(plainText(node));
	}
	const introHtml = await toSafeHtml(intro);
	return { introHtml, sections: builder.toSections(), links, unlinked };
}

function linksTopic(list: List): boolean {
	return list.children.some((item) => topicLink(item) !== undefined);
}

function topicLink(item: ListItem) {
	const paragraph = item.children[0];
	if (paragraph?.type !== "paragraph") return undefined;
	for (const node of paragraph.children) {
		if (node.type !== "link") continue;
		const topic = topicOfLink(node.url);
		if (topic !== undefined) return { topic, node, paragraph };
	}
	return undefined;
}

function readEntries(list: List, links: OutlineLink[], unlinked: UnlinkedItem[]): RoadmapEntry[] {
	const entries: RoadmapEntry[] = [];
	for (const item of list.children) {
		const found = topicLink(item);
		const nested = item.children.filter((child): child is List => child.type === "list");
		if (!found) {
			const place = item.children[0] ?? item;
			unlinked.push({ text: plainText(place).trim(), ...span(place) });
			for (const child of nested) entries.push(...readEntries(child, links, unlinked));
			continue;
		}
		const { topic, node, paragraph } = found;
		links.push({ topic, ...span(node) });
		const behind = paragraph.children.slice(paragraph.children.indexOf(node) + 1);
		entries.push({
			topic,
			optional: marksOptional(plainText({ type: "paragraph", children: behind })),
			children: nested.flatMap((child) => readEntries(child, links, unlinked)),
		});
	}
	return entries;
}

function span(node: RootContent | ListItem): { start: number; end: number } {
	const start = node.position?.start.offset ?? 0;
	return { start, end: node.position?.end.offset ?? start };
}
