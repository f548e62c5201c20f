import { WORD } from "./plainLines.ts";

const FENCE = /^```[^`]*$/;
const MARK = /^(?:#{1,6} | {0,3}(?:[-*+]|\d{1,9}[.)]) (?:\[[ xX]\] )?|> )/;
/** What makes a line begin a block, in a list item too. */
const BLOCK = /* @__PURE__ */ new RegExp(
	`^(?:[\\s>|=~+<#-]|([*_])(?!\\1?[${WORD}])|\\d{1,9}[.)]|\`\`\`|$)`,
);
/** A row of a table. */
const ROW = /^\|[^[\]`]*\|$/;
const CODE = /`[^`]+`/g;
const LINK = /!?\[([^[\]]*)\]\([^\s()<>"'\\&]*\)/g;
const SPECIAL = /[<>\\&\t~[\]`@]|!$|:\/\/|www\./i;
/** Marks and bare addresses, whose outcome a heading or link shows. */
const STYLED = /[*_~#`]|https?:|www\.|@/i;

/**
 * Whether Markdown is written so plainly that {@link scanMarkdown} cannot be wrong about it: paragraphs,
 * headings, flat lists, fenced code, links on one line. Anything doubtful is not plain.
 */
export function isPlainMarkdown(body: string): boolean {
	let fenced = false;
	for (const line of body.split("\n")) {
		if (fenced) {
			if (line === "```") fenced = false;
			else if (/^[\s>]*```/.test(line)) return false;
		} else if (FENCE.test(line)) fenced = true;
		else if (line !== "" && !isPlainLine(line)) return false;
	}
	return true;
}

function isPlainLine(line: string): boolean {
	if (ROW.test(line)) return !SPECIAL.test(line);
	const mark = MARK.exec(line)?.[0] ?? "";
	const text = line.slice(mark.length);
	if (BLOCK.test(text) || text.includes("\r")) return false;
	const isHeading = mark.startsWith("#");
	if (isHeading && (text !== text.trim() || text.includes("  "))) return false;
	let plain = true;
	const rest = text.replace(CODE, "c").replace(LINK, (_, shown: string) => {
		const words = shown.replace(/^@[a-z]+@/, "");
		plain &&= words === words.trim() && !words.includes("  ") && !STYLED.test(words);
		return "l";
	});
	if (isHeading) plain &&= rest === text && !STYLED.test(text) && !text.includes("!");
	return plain && !SPECIAL.test(rest) && !rest.includes("!l");
}
