import GithubSlugger from "github-slugger";
import type { List, ListItem, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { RoadmapEntry, RoadmapSection } from "../model/roadmap.ts";
import { marksOptional } from "./sectionNames.ts";
import { topicOfLink } from "./topicOfLink.ts";
import { toSafeHtml } from "./toSafeHtml.ts";

/** A link of the outline to a topic; offsets are into the body. */
export interface OutlineLink {
	readonly topic: string;
	readonly start: number;
	readonly end: number;
}

/** What a roadmap's body says. */
export interface Outline {
	readonly introHtml: string;
	readonly sections: readonly RoadmapSection[];
	/** Every link to a topic, in reading order. */
	readonly links: readonly OutlineLink[];
	/** Items that stand among topics and link to none. */
	readonly unlinked: readonly {
		readonly text: string;
		readonly start: number;
		readonly end: number;
	}[];
}

interface OpenSection {
	readonly id: string;
	readonly title: string;
	readonly depth: number;
	readonly paragraphs: string[];
	readonly entries: RoadmapEntry[];
	readonly sections: OpenSection[];
}

/** Read headings as sections, linked list items as topics and nested items as subtopics. */
export function parseOutline(tree: Root): Outline {
	const slugger = new GithubSlugger();
	const root: OpenSection = newSection("", "", 1);
	const open = [root];
	const intro: RootContent[] = [];
	const links: OutlineLink[] = [];
	const unlinked: { text: string; start: number; end: number }[] = [];

	for (const node of tree.children) {
		if (node.type === "heading") {
			if (node.depth === 1) continue;
			while (open.length > 1 && open.at(-1)!.depth >= node.depth) open.pop();
			const title = plainText(node).trim();
			const section = newSection(slugger.slug(title), title, node.depth);
			open.at(-1)!.sections.push(section);
			open.push(section);
		} else if (open.length === 1) intro.push(node);
		else if (node.type === "list" && linksTopic(node)) {
			open.at(-1)!.entries.push(...readEntries(node, links, unlinked));
		} else open.at(-1)!.paragraphs.push(plainText(node).replace(/\s+/g, " ").trim());
	}
	return {
		introHtml: toSafeHtml(intro),
		sections: root.sections.map(closeSection),
		links,
		unlinked,
	};
}

function newSection(id: string, title: string, depth: number): OpenSection {
	return { id, title, depth, paragraphs: [], entries: [], sections: [] };
}

function closeSection(section: OpenSection): RoadmapSection {
	return {
		id: section.id,
		title: section.title,
		summary: section.paragraphs.filter(Boolean).join("\n\n"),
		entries: section.entries,
		sections: section.sections.map(closeSection),
	};
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

function readEntries(
	list: List,
	links: OutlineLink[],
	unlinked: { text: string; start: number; end: number }[],
): RoadmapEntry[] {
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
