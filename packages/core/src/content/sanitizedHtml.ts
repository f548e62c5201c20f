import type { Element, Root as HastRoot } from "hast";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import type { RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { topicOfLink } from "./topicOfLink.ts";

// Headings of a topic stand below the page's own, and no author's id may shadow one of the page.
const schema: Schema = {
	...defaultSchema,
	tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== "input"),
	attributes: { ...defaultSchema.attributes, "*": ["lang", "dir", "title"] },
	protocols: { href: ["http", "https", "mailto"], src: ["http", "https"], cite: ["http", "https"] },
};

/** What {@link toSafeHtml} promises, of any Markdown: built as a tree, and sanitised. */
export function sanitizedHtml(nodes: readonly RootContent[]): string {
	if (nodes.length === 0) return "";
	const tree = sanitize(toHast({ type: "root", children: [...nodes] }), schema) as HastRoot;
	const pending: (HastRoot | Element)[] = [tree];
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		for (const child of node.children) {
			if (child.type !== "element") continue;
			if (child.tagName === "a") adaptLink(child);
			pending.push(child);
		}
	}
	return toHtml(tree).trim();
}

function adaptLink(link: Element): void {
	const { href } = link.properties;
	if (typeof href !== "string") return;
	const topic = topicOfLink(href);
	if (topic !== undefined) {
		link.properties = {
			...link.properties,
			href: `#${encodeURIComponent(topic)}`,
			dataTopic: topic,
		};
	} else if (/^https?:/i.test(href)) {
		link.properties = { ...link.properties, rel: ["noopener", "noreferrer"] };
	}
}
