import { findNearest } from "../../internal/findNearest.ts";
import type { RuleFile, RuleIndex } from "../engine/ruleIndex.ts";

/** A comment that switches rules off for one line, or tries to. */
export interface DisableComment {
	/** The word after `prereq-`; one that is none of {@link INSTRUCTIONS} does nothing. */
	readonly instruction: string;
	/** Offsets of the whole comment in its file. */
	readonly start: number;
	readonly end: number;
	/** 1-based line whose findings are suppressed. */
	readonly line: number;
	readonly rules: readonly DisabledRule[];
	/** What stands behind `--`; empty when nothing does. */
	readonly reason: string;
}

/** A rule that a comment names, with its offset. */
export interface DisabledRule {
	readonly code: string;
	readonly start: number;
}

/** What a comment can say after `prereq-`. */
export const INSTRUCTIONS: readonly string[] = ["disable-next-line", "disable-line"];

const IN_MARKDOWN = /<!--\s*prereq-([a-z]+(?:-[a-z]+)*)(?:\s+([\s\S]*?))?\s*-->/g;
const IN_YAML = /#\s*prereq-([a-z]+(?:-[a-z]+)*)(?:[ \t]+(.*?))?[ \t]*(?=\r?$)/gm;
const MARK = "prereq-";
/** What other linters' comments do. */
const ELSEWHERE = /^(?:disable|enable|ignore)/;

/** Says what comments a file has. */
export type DisableCommentReader = (file: RuleFile) => readonly DisableComment[];

/** Where the comments of a file are remembered; undefined before they were read. */
export interface CommentMemory {
	comments: readonly DisableComment[] | undefined;
}

/** A reader that looks through each file once, and not at all where `memoryOf` knows its comments from before. */
export function disableCommentsIn(
	index: RuleIndex,
	memoryOf: (file: RuleFile) => CommentMemory | undefined,
): DisableCommentReader {
	const known = new Map<RuleFile, CommentMemory>();
	return (file) => {
		let memory = known.get(file);
		if (memory === undefined) {
			memory = memoryOf(file) ?? { comments: undefined };
			known.set(file, memory);
		}
		memory.comments ??= readDisableComments(file, index);
		return memory.comments;
	};
}

const NONE: readonly DisableComment[] = [];

/** Comments of a file: `<!-- prereq-disable-next-line rule -- reason -->`, or `# …` in front matter. */
function readDisableComments(file: RuleFile, index: RuleIndex): readonly DisableComment[] {
	const { document } = file;
	const text = index.textOf(document.file);
	if (!text.includes(MARK)) return NONE;
	const comments: DisableComment[] = [];
	const add = (match: RegExpExecArray) => {
		const [whole, instruction = "", names = ""] = match;
		if (!isMeant(instruction)) return;
		const [list = "", ...reason] = names.split(/\s+--(?:\s+|$)/);
		const first = match.index + whole.indexOf(names);
		const end = match.index + whole.length;
		const { line } = document.placeAt(end, end).range.start;
		comments.push({
			instruction,
			start: match.index,
			end,
			line: instruction === "disable-line" ? line : line + 1,
			rules: Array.from(list.matchAll(/[^\s,]+/g), (name) => ({
				code: name[0],
				start: first + name.index,
			})),
			reason: reason.join(" -- ").trim(),
		});
	};
	IN_YAML.lastIndex = 0;
	const head = text.slice(0, document.bodyStart);
	for (let match = IN_YAML.exec(head); match; match = IN_YAML.exec(head)) add(match);
	const { opaque } = index.bodyOf(file);
	IN_MARKDOWN.lastIndex = document.bodyStart;
	for (let match = IN_MARKDOWN.exec(text); match; match = IN_MARKDOWN.exec(text)) {
		const at = match.index;
		if (!opaque.some(({ start, end }) => start < at && at < end)) add(match);
	}
	return comments;
}

/** Whether a comment is for us: other tools may have words that begin with ours. */
function isMeant(instruction: string): boolean {
	return ELSEWHERE.test(instruction) || findNearest(instruction, INSTRUCTIONS) !== undefined;
}
