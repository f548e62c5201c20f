import type { Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { toSafeHtml } from "./toSafeHtml.ts";

/** A body that is text and nothing else. */
export interface Prose {
	/** Paragraphs before the first heading, as plain text. */
	readonly summary: string;
	/** Sanitised HTML. */
	readonly bodyHtml: string;
}

/** Read a body that has no parts with a meaning; its first-level heading repeats the title. */
export async function parseProse(tree: Root): Promise<Prose> {
	const nodes = tree.children.filter((node) => !(node.type === "heading" && node.depth === 1));
	const heading = nodes.findIndex(({ type }) => type === "heading");
	const intro = heading < 0 ? nodes : nodes.slice(0, heading);
	return { summary: summaryOf(intro), bodyHtml: await toSafeHtml(nodes) };
}

/** The paragraphs among some nodes as plain text, an empty line between them. */
export function summaryOf(nodes: readonly RootContent[]): string {
	return nodes
		.filter(({ type }) => type === "paragraph")
		.map((node) => plainText(node).replace(/\s+/g, " ").trim())
		.join("\n\n");
}
