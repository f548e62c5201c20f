import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { BodySpan } from "../../content/topicShape.ts";
import type { TextEdit } from "../../model/textEdit.ts";

const BLANK_LINES = /^(?:[ \t]*\r?\n)*/;
const ENDS_BLANK = /(?:^|\n)[ \t]*\r?\n$/;

/**
 * The edits that take the lines of some stretches of a body out, given in reading order, and with them the
 * blank lines that would stand twice or at the end. Undefined when one of the lines holds something else.
 */
export function removeLines(
	{ file, body, bodyStart }: SourceDocument,
	spans: readonly BodySpan[],
): readonly TextEdit[] | undefined {
	const edits = joined(body, spans).flatMap(({ start, end }): TextEdit | [] => {
		const from = body.lastIndexOf("\n", start - 1) + 1;
		const newline = body.indexOf("\n", end);
		const to = newline < 0 ? body.length : newline + 1;
		if (body.slice(from, start).trim() !== "" || body.slice(end, to).trim() !== "") return [];
		const before = body.slice(0, from);
		const behind = body.slice(to);
		if (behind.trim() === "") {
			const lineEnd = body.includes("\r\n") ? "\r\n" : "\n";
			const kept = before.trimEnd().length;
			const text = kept > 0 ? lineEnd : "";
			return { file, start: bodyStart + kept, end: bodyStart + body.length, text };
		}
		const blank = ENDS_BLANK.test(before) ? BLANK_LINES.exec(behind)![0].length : 0;
		return { file, start: bodyStart + from, end: bodyStart + to + blank, text: "" };
	});
	return edits.length === joined(body, spans).length ? edits : undefined;
}

/** The stretches, those made one that have nothing but space between them; what is inside another is left out. */
function joined(body: string, spans: readonly BodySpan[]): readonly BodySpan[] {
	const found: { start: number; end: number }[] = [];
	for (const { start, end } of spans) {
		const last = found.at(-1);
		if (last && body.slice(last.end, start).trim() === "") last.end = Math.max(last.end, end);
		else found.push({ start, end });
	}
	return found;
}
