import type { TextEdit } from "../model/textEdit.ts";

/** Apply edits of one text that do not overlap. */
export function editText(text: string, edits: readonly TextEdit[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		parts.push(text.slice(at, edit.start), edit.text);
		at = edit.end;
	}
	return parts.join("") + text.slice(at);
}
