import type { List, ListItem, Nodes, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Resource } from "../model/resource.ts";
import type { TopicContent } from "../model/topic.ts";
import { summaryOf } from "./parseProse.ts";
import { parseResource, type ResourceProblem } from "./parseResource.ts";
import { type SectionMeaning, sectionMeaning } from "./sectionNames.ts";
import { toSafeHtml } from "./toSafeHtml.ts";

/** A problem in a body; offsets are into the body. */
export interface BodyProblem extends ResourceProblem {
	readonly start: number;
	readonly end: number;
}

export interface ParsedTopicBody {
	readonly content: TopicContent;
	readonly problems: readonly BodyProblem[];
}

/** Read summary, objectives, resources and checkpoint off the tree of a topic's body. */
export async function parseTopicBody(tree: Root): Promise<ParsedTopicBody> {
	const { intro, sections, rest } = splitByMeaning(tree);
	const problems: BodyProblem[] = [];
	const resources: Resource[] = [];
	for (const item of listItems(sections.resources)) {
		const resource = parseResource(item);
		if ("message" in resource) problems.push({ ...resource, ...span(firstInline(item)) });
		else resources.push(resource);
	}
	return {
		content: {
			summary: summaryOf(intro),
			bodyHtml: await toSafeHtml([...intro, ...rest]),
			objectives: listItems(sections.objectives).map(itemText),
			resources,
			checkpoint: listItems(sections.checkpoint).map(itemText),
		},
		problems,
	};
}

/** The top-level nodes of a topic's body, sorted by the heading above them. */
export interface SplitBody {
	readonly intro: readonly RootContent[];
	readonly sections: Readonly<Record<SectionMeaning, readonly RootContent[]>>;
	readonly rest: readonly RootContent[];
}

/** Sort the top-level nodes of a topic's body by the second-level heading above them. */
export function splitByMeaning(tree: Root): SplitBody {
	const intro: RootContent[] = [];
	const rest: RootContent[] = [];
	const sections: Record<SectionMeaning, RootContent[]> = {
		objectives: [],
		resources: [],
		checkpoint: [],
	};
	let target = intro;
	for (const node of tree.children) {
		if (node.type === "heading" && node.depth === 1) continue;
		if (node.type === "heading" && node.depth === 2) {
			const meaning = sectionMeaning(plainText(node));
			target = meaning ? sections[meaning] : rest;
			if (!meaning) rest.push(node);
		} else target.push(node);
	}
	return { intro, sections, rest };
}

function listItems(nodes: readonly RootContent[]): ListItem[] {
	return nodes
		.filter((node): node is List => node.type === "list")
		.flatMap((list) => list.children);
}

/** Options of a question stand behind it, or a reader would take them for its last word. */
function itemText(item: ListItem): string {
	const isOptions = (node: Nodes): node is List =>
		node.type === "list" && node.children.some(isTask);
	const options = isTask(item) ? [] : item.children.filter(isOptions);
	if (options.length === 0) return oneLine(item);
	const question = item.children.filter((node) => !isOptions(node)).map(oneLine);
	const answers = options.flatMap(({ children }) => children.map(oneLine));
	return `${question.join(" ")} (${answers.join(" / ")})`;
}

/** The box is part of the text where tasks are not read as such. */
function isTask(item: ListItem): boolean {
	return typeof item.checked === "boolean" || /^\[[ xX]\]\s/.test(plainText(item));
}

function oneLine(node: Nodes): string {
	return plainText(node)
		.replace(/^\[[ xX]\]\s+/, "")
		.replace(/\s+/g, " ")
		.trim();
}

/** What an item starts with: its link, when it is written as it should be. */
function firstInline(item: ListItem): Nodes {
	const block = item.children[0];
	return (block?.type === "paragraph" ? block.children[0] : block) ?? item;
}

function span(node: Nodes): { start: number; end: number } {
	const start = node.position?.start.offset ?? 0;
	return { start, end: node.position?.end.offset ?? start };
}
