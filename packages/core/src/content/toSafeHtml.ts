import type { RootContent } from "mdast";
import { once } from "../internal/once.ts";
import { plainHtml } from "./plainHtml.ts";

const loadSanitizer = /* @__PURE__ */ once(() => import("./sanitizedHtml.ts"));

/**
 * Render Markdown as HTML that is safe to put into any page: raw HTML and scripts are dropped,
 * links are http(s), mailto or relative. A link to a topic's file becomes `#<topic-id>` with
 * `data-topic`, so that a renderer can point it at its own page. The sanitiser is loaded for the first text that needs it.
 */
export async function toSafeHtml(nodes: readonly RootContent[]): Promise<string> {
	if (nodes.length === 0) return "";
	return plainHtml(nodes) ?? (await loadSanitizer()).sanitizedHtml(nodes);
}
