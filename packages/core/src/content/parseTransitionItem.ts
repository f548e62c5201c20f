import type { ListItem, Paragraph, PhrasingContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { TransitionItem } from "../model/transition.ts";
import type { OutlineLink } from "./outline.ts";
import { topicOfLink } from "./topicOfLink.ts";
import { toSafeHtml } from "./toSafeHtml.ts";

const BOX = /^\[[ xX]\]\s+/;

/** An item with its links to topics. */
export interface ParsedItem {
	readonly item: TransitionItem;
	readonly links: readonly OutlineLink[];
}

/** Read the first paragraph of a list item; a task's box is left out. */
export async function parseTransitionItem({ children }: ListItem): Promise<ParsedItem> {
	const paragraph = children.find((node): node is Paragraph => node.type === "paragraph");
	const inline = withoutBox(paragraph?.children ?? []);
	const links = listLinks(inline);
	const text = plainText({ type: "paragraph", children: inline }).replace(/\s+/g, " ").trim();
	const html = await toSafeHtml([{ type: "paragraph", children: inline }]);
	return {
		item: {
			text,
			textHtml: html.replace(/^<p>|<\/p>$/g, ""),
			topics: [...new Set(links.map(({ topic }) => topic))],
		},
		links,
	};
}

function withoutBox([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
	if (!first) return [];
	if (first.type !== "text") return [first, ...rest];
	return [{ ...first, value: first.value.replace(BOX, "") }, ...rest];
}

function listLinks(nodes: readonly PhrasingContent[]): OutlineLink[] {
	return nodes.flatMap((node) => {
		if (node.type === "link") {
			const topic = topicOfLink(node.url);
			const start = node.position?.start.offset ?? 0;
			return topic === undefined ? [] : [{ topic, start, end: node.position?.end.offset ?? start }];
		}
		return "children" in node ? listLinks(node.children) : [];
	});
}
