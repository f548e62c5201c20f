import type { PhrasingContent, Text } from "mdast";
import type { BodyLines } from "./bodyLines.ts";
import { WORD } from "./plainLines.ts";

/** Words, underscores inside them too. */
const TEXT = `(?<text>(?:[^\`*_[\\]|!]+|!(?!\\[)|(?<=[${WORD}])_(?=[${WORD}]))+)`;
const CODE = "`(?<code>[^`\\s](?:[^`\\n]*[^`\\s])?)`(?!`)";
/** A mark that can only open, words, and the same mark where it can only close. */
const STYLED = `(?<![^\\s(])(?<mark>\\*\\*?|__?)(?=[${WORD}])(?<words>[^\`*_[\\]|\\n]*(?<=[${WORD}]))\\k<mark>(?=[\\s.,;:!?)]|$)`;
const LINK = "\\[(?<label>[^`*_[\\]|\\n]+)\\]\\((?<url>[^`\\s()]*)\\)";
const PHRASE = new RegExp(`${TEXT}|${CODE}|${STYLED}|${LINK}`, "uy");
/** Space that a line break or the end takes away. */
const RAGGED = /[ \n](?:\n|$)/;

/**
 * What stands in lines of plain Markdown from a column on: words, code, marks that cannot be read in two
 * ways, links. Undefined for what is not written plainly.
 */
export function readPlainPhrases(
	lines: BodyLines,
	at: number,
	from: number,
	last: number,
): PhrasingContent[] | undefined {
	const source = lines.between(at, last).slice(from);
	if (source === "" || RAGGED.test(source)) return undefined;
	const start = lines.start(at) + from;
	const phrases: PhrasingContent[] = [];
	PHRASE.lastIndex = 0;
	while (PHRASE.lastIndex < source.length) {
		const index = start + PHRASE.lastIndex;
		const groups = PHRASE.exec(source)?.groups;
		if (!groups) return undefined;
		phrases.push(phraseNode(groups, lines, at, index, start + PHRASE.lastIndex));
	}
	return phrases;
}

function phraseNode(
	{ text, code, mark, words, label, url }: Readonly<Record<string, string | undefined>>,
	lines: BodyLines,
	at: number,
	start: number,
	end: number,
): PhrasingContent {
	const position = lines.place(start, end, at);
	if (text !== undefined) return { type: "text", value: text, position };
	if (code !== undefined) return { type: "inlineCode", value: code, position };
	const inside = (value: string, before: number): Text[] => {
		const from = start + before;
		return [{ type: "text", value, position: lines.place(from, from + value.length, at) }];
	};
	if (mark !== undefined) {
		const type = mark.length === 2 ? "strong" : "emphasis";
		return { type, children: inside(words!, mark.length), position };
	}
	return { type: "link", title: null, url: url!, children: inside(label!, 1), position };
}
