import type { RuleFile, RuleIndex } from "../engine/ruleIndex.ts";
import { sectionOf } from "./sectionOf.ts";

/** A way to answer a question; offsets of its text are into the file. */
export interface AnswerOption {
	readonly start: number;
	readonly end: number;
	readonly isRight: boolean;
}

/** A question of a checkpoint with the task list below it; offsets of its text are into the file. */
export interface Question {
	readonly start: number;
	readonly end: number;
	readonly options: readonly AnswerOption[];
}

const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\][ \t]+)?(\S.*?)[ \t]*$/;

/** What every section with options has in it somewhere. */
const OPTION = /^[ \t]+\S.*\[[ xX]\]/m;

/** Questions with options: items of a checkpoint that are no tasks, with a task list nested in them. */
export function readQuestions(file: RuleFile, index: RuleIndex): readonly Question[] {
	const section = sectionOf(file, index, "checkpoint");
	if (!section) return [];
	if (!OPTION.test(index.textOf(file.document.file).slice(section.start, section.end))) return [];
	const { opaque } = index.bodyOf(file);
	const text = index.textOf(file.document.file);
	const questions: (Question & { readonly options: AnswerOption[] })[] = [];
	let outer: {
		readonly indent: number;
		readonly question: (typeof questions)[number] | undefined;
	} = { indent: 0, question: undefined };
	for (const { line, at } of linesFrom(text, section.start, section.end)) {
		const item = ITEM.exec(line);
		if (!item || opaque.some(({ start, end }) => start <= at && at < end)) continue;
		const [, lead = "", mark, words = ""] = item;
		const start = at + line.trimEnd().length - words.length;
		const place = { start, end: start + words.length };
		if (lead.length <= outer.indent + 1) {
			const question = mark === undefined ? { ...place, options: [] } : undefined;
			outer = { indent: lead.length, question };
			if (question) questions.push(question);
		} else if (mark !== undefined) {
			outer.question?.options.push({ ...place, isRight: mark !== " " });
		}
	}
	return questions.filter(({ options }) => options.length > 0);
}

function* linesFrom(
	text: string,
	start: number,
	end: number,
): Iterable<{ readonly line: string; readonly at: number }> {
	for (let at = start; at < end; ) {
		const found = text.indexOf("\n", at);
		const stop = found < 0 || found > end ? end : found;
		yield { line: text.slice(at, stop).replace(/\r$/, ""), at };
		at = stop + 1;
	}
}
