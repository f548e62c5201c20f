import { editText } from "../../internal/editText.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SourceFile } from "../../model/source.ts";
import type { TextEdit } from "../../model/textEdit.ts";

/** Texts after an application of edits. */
export interface AppliedEdits {
	/** Files whose text is another one now. */
	readonly changed: readonly SourceFile[];
	/** Findings whose edits were applied; others overlap one of these and need a second round. */
	readonly applied: readonly Diagnostic[];
}

/** Which fixes to apply: `unsafe` stands for both kinds. */
export type FixLevel = "safe" | "unsafe";

/**
 * Apply the edits of findings to files. All edits of a finding are applied or none; of two findings
 * that touch the same text the earlier one wins, unless they ask for the same edits.
 */
export function applyEdits(
	files: readonly SourceFile[],
	diagnostics: readonly Diagnostic[],
	level: FixLevel,
): AppliedEdits {
	const taken = new Map<string, TextEdit[]>();
	const applied: Diagnostic[] = [];
	for (const diagnostic of diagnostics) {
		const { edits } = diagnostic;
		if (!edits || (edits.kind === "unsafe" && level === "safe")) continue;
		// Findings that one edit mends all bring it along.
		const isDone = edits.edits.every((edit) =>
			(taken.get(edit.file) ?? []).some((other) => isSame(edit, other)),
		);
		if (isDone) {
			applied.push(diagnostic);
			continue;
		}
		const free = edits.edits.every(
			(edit) => !(taken.get(edit.file) ?? []).some((other) => overlap(edit, other)),
		);
		if (!free) continue;
		applied.push(diagnostic);
		for (const edit of edits.edits) {
			const list = taken.get(edit.file);
			if (list) list.push(edit);
			else taken.set(edit.file, [edit]);
		}
	}
	const changed = files.flatMap((file) => {
		const edits = taken.get(file.path);
		if (!edits) return [];
		const text = editText(file.text, edits);
		return text === file.text ? [] : [{ path: file.path, text }];
	});
	return { changed, applied };
}

function isSame(a: TextEdit, b: TextEdit): boolean {
	return a.start === b.start && a.end === b.end && a.text === b.text;
}

function overlap(a: TextEdit, b: TextEdit): boolean {
	if (a.start === b.start) return true;
	return a.start < b.end && b.start < a.end;
}
