import type { Code, Heading } from "mdast";
import type { BodyLines } from "./bodyLines.ts";
import type { PlainBlock } from "./plainBlock.ts";
import { HEADING, isBreak, isProse } from "./plainLines.ts";
import { readPlainList } from "./readPlainList.ts";
import { readPlainPhrases } from "./readPlainPhrases.ts";

const FENCE = /^```([\w+#.-]*)$/;

/**
 * The heading, fenced code, list or paragraph that begins on a line; undefined for what is not written plainly.
 * @param isAlone whether nothing before it could make something else of it
 */
export function readPlainBlock(
	lines: BodyLines,
	at: number,
	isAlone: boolean,
): PlainBlock | undefined {
	const line = lines.text(at);
	const heading = HEADING.exec(line);
	if (heading) return { node: headingNode(lines, at, heading[1]!, heading[2]!), end: at };
	if (line.startsWith("```")) return readFence(lines, at);
	if (line.startsWith("- ")) return isAlone ? readPlainList(lines, at) : undefined;
	return isAlone || lines.text(at - 1) === "" ? readParagraph(lines, at) : undefined;
}

function headingNode(lines: BodyLines, at: number, marks: string, text: string): Heading {
	const from = marks.length + 1;
	return {
		type: "heading",
		depth: marks.length as Heading["depth"],
		children: [
			{ type: "text", value: text, position: lines.span(at, from, at, from + text.length) },
		],
		position: lines.span(at, 0, at, from + text.length),
	};
}

function readFence(lines: BodyLines, at: number): PlainBlock | undefined {
	const lang = FENCE.exec(lines.text(at))?.[1];
	if (lang === undefined) return undefined;
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

function readParagraph(lines: BodyLines, at: number): PlainBlock | undefined {
	let end = at;
	for (; end < lines.count && lines.text(end) !== "" && !isBreak(lines.text(end)); end++)
		if (!isProse(lines.text(end))) return undefined;
	const last = end - 1;
	const children = readPlainPhrases(lines, at, 0, last);
	if (!children) return undefined;
	const position = lines.span(at, 0, last, lines.text(last).length);
	return { node: { type: "paragraph", children, position }, end: last };
}
