import type { RootContent } from "mdast";
import { plainHtml } from "./plainHtml.ts";
import { sanitizedHtml } from "./sanitizedHtml.ts";

/**
 * Render Markdown as HTML that is safe to put into any page: raw HTML and scripts are dropped,
 * links are http(s), mailto or relative. A link to a topic's file becomes `#<topic-id>` with
 * `data-topic`, so that a renderer can point it at its own page.
 */
export function toSafeHtml(nodes: readonly RootContent[]): string {
	if (nodes.length === 0) return "";
	return plainHtml(nodes) ?? sanitizedHtml(nodes);
}
