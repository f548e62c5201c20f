import type { List, ListItem } from "mdast";
import type { BodyLines } from "./bodyLines.ts";
import type { PlainBlock } from "./plainBlock.ts";
import { isBreak, isProse, WORD } from "./plainLines.ts";
import { readPlainPhrases } from "./readPlainPhrases.ts";

/** Begins an item of the list, or belongs to one. */
const INSIDE = /^[ -]/;
const MARK = /* @__PURE__ */ new RegExp(`^- (?:\\[([ xX])\\] (?=[${WORD}]))?`);

/** The flat list that begins on a line, each of its items on one line. */
export function readPlainList(lines: BodyLines, at: number): PlainBlock | undefined {
	const children: ListItem[] = [];
	let end = at;
	for (; end < lines.count && lines.text(end).startsWith("- "); end++) {
		const item = readItem(lines, end);
		if (!item) return undefined;
		children.push(item);
	}
	if (!endsAt(lines, end)) return undefined;
	const last = end - 1;
	const position = lines.span(at, 0, last, lines.text(last).length);
	const node: List = {
		type: "list",
		ordered: false,
		start: null,
		spread: false,
		children,
		position,
	};
	return { node, end: last };
}

function readItem(lines: BodyLines, at: number): ListItem | undefined {
	const line = lines.text(at);
	const [mark, box] = MARK.exec(line)!;
	if (!isProse(line.slice(mark.length))) return undefined;
	const children = readPlainPhrases(lines, at, mark.length, at);
	if (!children) return undefined;
	return {
		type: "listItem",
		spread: false,
		checked: box === undefined ? null : box !== " ",
		children: [
			{
				type: "paragraph",
				children,
				position: lines.span(at, mark.length, at, line.length),
			},
		],
		position: lines.span(at, 0, at, line.length),
	};
}

/** Whether what comes next ends a list. */
function endsAt(lines: BodyLines, at: number): boolean {
	let next = at;
	while (next < lines.count && lines.text(next) === "") next++;
	if (next === lines.count) return true;
	const line = lines.text(next);
	return isBreak(line) || (next > at && !INSIDE.test(line));
}
