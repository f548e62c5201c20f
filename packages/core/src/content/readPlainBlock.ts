import type { Code, Heading, Link, List, ListItem, RootContent, Text } from "mdast";
import type { BodyLines, Position } from "./bodyLines.ts";

const HEADING = /^(#{1,6}) (.+)$/;
const FENCE = /^```([\w+#.-]*)$/;
const ITEM = /^- \[([^[\]]+)\]\(([^()]*)\)((?: [^ *_`![\]]+)*)$/;

/** A node, and its last line. */
export interface PlainBlock {
	readonly node: RootContent;
	readonly end: number;
}

/**
 * The heading, fenced code or list of links that begins on a line; undefined for what is not written plainly.
 * @param isAlone whether nothing before it could make something else of a list
 */
export function readPlainBlock(
	lines: BodyLines,
	at: number,
	isAlone: boolean,
): PlainBlock | undefined {
	const line = lines.text(at);
	const heading = HEADING.exec(line);
	if (heading) return { node: headingNode(lines, at, heading[1]!, heading[2]!), end: at };
	const fence = line.startsWith("```") ? FENCE.exec(line) : null;
	if (fence) return readFence(lines, at, fence[1]!);
	return isAlone && line.startsWith("- [") ? readLinks(lines, at) : undefined;
}

function headingNode(lines: BodyLines, at: number, marks: string, text: string): Heading {
	const from = marks.length + 1;
	return {
		type: "heading",
		depth: marks.length as Heading["depth"],
		children: [textNode(text, lines.span(at, from, at, from + text.length))],
		position: lines.span(at, 0, at, from + text.length),
	};
}

function readFence(lines: BodyLines, at: number, lang: string): PlainBlock | undefined {
	let end = at + 1;
	while (end < lines.count && lines.text(end) !== "```") end++;
	if (end === lines.count) return undefined;
	const value = end === at + 1 ? "" : lines.between(at + 1, end - 1);
	const node: Code = {
		type: "code",
		lang: lang === "" ? null : lang,
		meta: null,
		value,
		position: lines.span(at, 0, end, 3),
	};
	return { node, end };
}

function readLinks(lines: BodyLines, at: number): PlainBlock | undefined {
	const children: ListItem[] = [];
	let end = at;
	for (; end < lines.count; end++) {
		const item = ITEM.exec(lines.text(end));
		if (!item) break;
		children.push(itemNode(lines, end, item[1]!, item[2]!, item[3]!));
	}
	if (children.length === 0 || !endsAt(lines, end)) return undefined;
	const last = end - 1;
	const node: List = {
		type: "list",
		ordered: false,
		start: null,
		spread: false,
		children,
		position: lines.span(at, 0, last, lines.text(last).length),
	};
	return { node, end: last };
}

/** Whether the next that comes ends a list. */
function endsAt(lines: BodyLines, at: number): boolean {
	let next = at;
	while (next < lines.count && lines.text(next) === "") next++;
	return (
		next === lines.count || HEADING.test(lines.text(next)) || lines.text(next).startsWith("```")
	);
}

function itemNode(
	lines: BodyLines,
	at: number,
	label: string,
	url: string,
	tail: string,
): ListItem {
	const from = 2;
	const to = lines.text(at).length;
	const afterLink = to - tail.length;
	const link: Link = {
		type: "link",
		title: null,
		url,
		children: [textNode(label, lines.span(at, from + 1, at, from + 1 + label.length))],
		position: lines.span(at, from, at, afterLink),
	};
	const behind = tail === "" ? [] : [textNode(tail, lines.span(at, afterLink, at, to))];
	return {
		type: "listItem",
		spread: false,
		checked: null,
		children: [
			{ type: "paragraph", children: [link, ...behind], position: lines.span(at, from, at, to) },
		],
		position: lines.span(at, 0, at, to),
	};
}

function textNode(value: string, position: Position): Text {
	return { type: "text", value, position };
}
