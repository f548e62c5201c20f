import type { Code, Heading, Link, List, ListItem, Nodes, Root, RootContent, Text } from "mdast";
import { isPlainMarkdown } from "./isPlainMarkdown.ts";

type Position = NonNullable<Root["position"]>;
type Point = Position["start"];

const HEADING = /^(#{1,6}) (.+)$/;
const FENCE = /^```([\w+#.-]*)$/;
const ITEM = /^- \[([^[\]]+)\]\(([^()]*)\)((?: [^ *_`![\]]+)*)$/;
/** What cannot be counted in characters of a line. */
const ODD = /[\r\0\uFEFF]/;
/** Stands for a block that is known, and ends whatever stands before it. */
const PLACEHOLDER = "#";

/** A stretch of a body that is shown to the parser, and how far it is moved for that. */
interface Run {
	readonly lines: number;
	readonly offset: number;
}

/** The body with one placeholder for each group of known blocks. */
interface Parts {
	readonly rest: string;
	/** In reading order; the run behind each is the next one. */
	readonly groups: readonly (readonly RootContent[])[];
	/** One more than there are groups: the first stands before them all. */
	readonly runs: readonly Run[];
}

/**
 * The tree that `parse` would make of a body, which is shown only what it is needed for: headings, fenced code
 * and lists of links that are written plainly are known without it. They end what stands before them and change
 * nothing behind them. Undefined for a body that is not plain.
 */
export function parseAround(body: string, parse: (text: string) => Root): Root | undefined {
	if (ODD.test(body) || !isPlainMarkdown(body)) return undefined;
	const lines = new Lines(body);
	const parts = takeOut(lines);
	if (!parts) return undefined;
	const { rest, groups, runs } = parts;
	let run = 0;
	const children = parse(rest).children.flatMap((child) => {
		if (child.type === "heading" && child.children.length === 0) return groups[run++]!;
		move(child, runs[run]!);
		return [child];
	});
	const start = { line: 1, column: 1, offset: 0 };
	return { type: "root", children, position: { start, end: lines.end() } };
}

function takeOut(lines: Lines): Parts | undefined {
	const rest: string[] = [];
	const groups: RootContent[][] = [];
	const runs: Run[] = [{ lines: 0, offset: 0 }];
	let restLength = 0;
	let blanks = 0;
	const show = (line: string) => {
		rest.push(line);
		restLength += line.length + 1;
	};
	for (let at = 0; at < lines.count; ) {
		const line = lines.text(at);
		if (line === "") {
			blanks++;
			at++;
			continue;
		}
		const isBehindGroup = runs.length === groups.length;
		const isAlone = isBehindGroup || rest.length === 0;
		const block = readBlock(lines, at, isAlone);
		if (block) {
			if (isBehindGroup) groups.at(-1)!.push(block.node);
			else {
				groups.push([block.node]);
				show(PLACEHOLDER);
			}
			at = block.end + 1;
		} else {
			// Lines behind it are code or not, and only a parser knows.
			if (line.startsWith("```")) return undefined;
			if (isAlone) {
				const run = { lines: at - rest.length, offset: lines.start(at) - restLength };
				if (isBehindGroup) runs.push(run);
				else runs[0] = run;
			} else for (; blanks > 0; blanks--) show("");
			show(line);
			at++;
		}
		blanks = 0;
	}
	return { rest: rest.join("\n"), groups, runs };
}

/** A node, and its last line. */
interface ReadBlock {
	readonly node: RootContent;
	readonly end: number;
}

function readBlock(lines: Lines, at: number, isAlone: boolean): ReadBlock | undefined {
	const line = lines.text(at);
	const heading = HEADING.exec(line);
	if (heading) return { node: headingNode(lines, at, heading[1]!, heading[2]!), end: at };
	const fence = line.startsWith("```") ? FENCE.exec(line) : null;
	if (fence) return readFence(lines, at, fence[1]!);
	return isAlone && line.startsWith("- [") ? readLinks(lines, at) : undefined;
}

function headingNode(lines: Lines, at: number, marks: string, text: string): Heading {
	const from = marks.length + 1;
	return {
		type: "heading",
		depth: marks.length as Heading["depth"],
		children: [textNode(text, lines.span(at, from, at, from + text.length))],
		position: lines.span(at, 0, at, from + text.length),
	};
}

function readFence(lines: Lines, at: number, lang: string): ReadBlock | undefined {
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

function readLinks(lines: Lines, at: number): ReadBlock | undefined {
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
function endsAt(lines: Lines, at: number): boolean {
	let next = at;
	while (next < lines.count && lines.text(next) === "") next++;
	return (
		next === lines.count || HEADING.test(lines.text(next)) || lines.text(next).startsWith("```")
	);
}

function itemNode(lines: Lines, at: number, label: string, url: string, tail: string): ListItem {
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

function move(node: Nodes, by: Run): void {
	if (node.position) {
		movePoint(node.position.start, by);
		movePoint(node.position.end, by);
	}
	if ("children" in node) for (const child of node.children) move(child, by);
}

function movePoint(point: Point, by: Run): void {
	point.line += by.lines;
	point.offset = (point.offset ?? 0) + by.offset;
}

/** The lines of a body with their places. */
class Lines {
	readonly #body: string;
	readonly #texts: readonly string[];
	readonly #starts: number[] = [];

	constructor(body: string) {
		this.#body = body;
		this.#texts = body.split("\n");
		let start = 0;
		for (const text of this.#texts) {
			this.#starts.push(start);
			start += text.length + 1;
		}
	}

	get count(): number {
		return this.#texts.length;
	}

	text(line: number): string {
		return this.#texts[line]!;
	}

	start(line: number): number {
		return this.#starts[line]!;
	}

	/** The text of some lines, without the last line end. */
	between(first: number, last: number): string {
		return this.#body.slice(this.start(first), this.start(last) + this.text(last).length);
	}

	span(line: number, from: number, endLine: number, to: number): Position {
		return { start: this.#point(line, from), end: this.#point(endLine, to) };
	}

	end(): Point {
		const last = this.count - 1;
		return this.#point(last, this.text(last).length);
	}

	#point(line: number, at: number): Point {
		return { line: line + 1, column: at + 1, offset: this.start(line) + at };
	}
}
