import type { Nodes, Root, RootContent } from "mdast";
import { BodyLines, type Point } from "./bodyLines.ts";
import { isPlainMarkdown } from "./isPlainMarkdown.ts";
import { readPlainBlock } from "./readPlainBlock.ts";

/** What cannot be counted in characters of a line. */
const ODD = /[\r\0\uFEFF]/;
/** Stands for a block that is known, and ends whatever stands before it. */
const PLACEHOLDER = "#";

/** A stretch of a body that is shown to the parser, and how far it is moved for that. */
interface Run {
	readonly lines: number;
	readonly offset: number;
}

/** A body of which some blocks are known without a parser. */
export interface PlainParts {
	/** What a parser has to be shown; undefined when everything is known. */
	readonly rest: string | undefined;
	/**
	 * The tree of the body.
	 * @param parsed - the tree of `rest`
	 */
	readonly join: (parsed: Root | undefined) => Root;
}

/** The body with one placeholder for each group of known blocks. */
interface Parts {
	readonly rest: readonly string[];
	/** In reading order; the run behind each is the next one. */
	readonly groups: readonly (readonly RootContent[])[];
	/** One more than there are groups: the first stands before them all. */
	readonly runs: readonly Run[];
}

/**
 * The tree that `parse` would make of a body, which is shown only what it is needed for. Undefined for a body
 * that is not plain.
 */
export function parseAround(body: string, parse: (text: string) => Root): Root | undefined {
	const parts = plainParts(body);
	return parts?.join(parts.rest === undefined ? undefined : parse(parts.rest));
}

/**
 * Takes out of a body what is known without a parser: headings, fenced code, paragraphs and flat lists that are
 * written plainly. They end what stands before them and change nothing behind them. Undefined for a body that is
 * not plain.
 */
export function plainParts(body: string): PlainParts | undefined {
	if (ODD.test(body) || !isPlainMarkdown(body)) return undefined;
	const lines = new BodyLines(body);
	const parts = takeOut(lines);
	if (!parts) return undefined;
	const { rest, groups, runs } = parts;
	return {
		rest: rest.length > groups.length ? rest.join("\n") : undefined,
		join: (parsed) => {
			let run = 0;
			const children = parsed
				? parsed.children.flatMap((child) => {
						if (child.type === "heading" && child.children.length === 0) return groups[run++]!;
						move(child, runs[run]!);
						return [child];
					})
				: groups.flat();
			const start = { line: 1, column: 1, offset: 0 };
			return { type: "root", children, position: { start, end: lines.end() } };
		},
	};
}

function takeOut(lines: BodyLines): Parts | undefined {
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
		const block = readPlainBlock(lines, at, isAlone);
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
	return { rest, groups, runs };
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
