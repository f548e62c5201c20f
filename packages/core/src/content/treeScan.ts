import type { Nodes, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { deepNesting, forgiveDepth } from "./deepNesting.ts";
import type { MarkdownScan, ScannedHeading, ScannedLink, ScannedSpan } from "./markdownScan.ts";
import { parseMarkdownTree } from "./markdownTree.ts";
import { scanDestination } from "./scanDestination.ts";

/** What {@link scanMarkdown} looks for, off the tree of the same text. Undefined when it nests too deeply. */
export function treeScan(text: string, start = 0): MarkdownScan | undefined {
	const body = text.slice(start);
	if (deepNesting(body)) return undefined;
	try {
		return scanTree(parseMarkdownTree(body), text, start);
	} catch (error) {
		return forgiveDepth(error);
	}
}

function scanTree(tree: Root, text: string, base: number): MarkdownScan {
	const headings: ScannedHeading[] = [];
	const links: ScannedLink[] = [];
	const opaque: ScannedSpan[] = [];
	let unclosedFence: ScannedSpan | undefined;
	const pending: Nodes[] = [tree];
	for (let node = pending.pop(); node; node = pending.pop()) {
		const start = base + (node.position?.start.offset ?? 0);
		const end = base + (node.position?.end.offset ?? 0);
		if (node.type === "heading") {
			headings.push({ depth: node.depth, text: plainText(node).trim(), start, end });
		} else if (node.type === "link" || node.type === "image") {
			const link = readLink(node.type, node.url, plainText(node), text, start, end);
			if (link) links.push(link);
		} else if (node.type === "definition") {
			const urlStart = text.indexOf(node.url, start + (node.label ?? "").length + 3);
			const span = { urlStart, urlEnd: urlStart + node.url.length, start, end };
			links.push({ kind: "definition", url: node.url, text: node.label ?? "", ...span });
		} else if (node.type === "code" || node.type === "inlineCode" || node.type === "html") {
			opaque.push({ start, end });
			if (node.type === "code") unclosedFence ??= openFence(text, start, end);
		}
		if ("children" in node)
			for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i]!);
	}
	return { headings, links, opaque, unclosedFence };
}

function readLink(
	type: "link" | "image",
	url: string,
	shown: string,
	text: string,
	start: number,
	end: number,
): ScannedLink | undefined {
	if (type === "link" && text.charCodeAt(start) === 60) {
		const span = { start, end, urlStart: start + 1, urlEnd: end - 1 };
		return { kind: "autolink", url, text: url, ...span };
	}
	// GFM makes links of bare addresses; they are not written as links.
	if (text.charCodeAt(start) !== (type === "image" ? 33 : 91)) return undefined;
	for (let at = text.lastIndexOf("](", end); at > start; at = text.lastIndexOf("](", at - 1)) {
		const target = scanDestination(text, at + 2, end);
		if (target?.end !== end) continue;
		const span = { start, end, urlStart: target.urlStart, urlEnd: target.urlEnd };
		return { kind: type, url, text: shown.replace(/\s+/g, " ").trim(), ...span };
	}
	return undefined;
}

/** The first line of a fenced block whose last line is no fence. */
function openFence(text: string, start: number, end: number): ScannedSpan | undefined {
	const mark = /^(?:`{3,}|~{3,})/.exec(text.slice(start, end))?.[0];
	if (mark === undefined) return undefined;
	const lines = text.slice(start, end).split(/\r?\n/);
	const last = (lines.length > 1 ? lines.at(-1)! : "").replace(/^[\s>]+/, "").trimEnd();
	const closed = last.length >= mark.length && last === mark[0]!.repeat(last.length);
	if (closed) return undefined;
	return { start, end: start + lines[0]!.trimEnd().length };
}
