import { createLineIndex, type Diagnostic, type TextEdit } from "@prereq/core";
import type { Report } from "./report.ts";
import { sarifArtifact, sarifRegion } from "./sarifPlaces.ts";

/** A finding's edits as SARIF fixes; undefined when there are none, or their files are unknown. */
export function sarifFixes(
	{ edits, fix, why }: Diagnostic,
	textOf: Report["textOf"],
): readonly object[] | undefined {
	if (edits === undefined || edits.edits.length === 0) return undefined;
	const changes: object[] = [];
	for (const file of new Set(edits.edits.map((edit) => edit.file))) {
		const text = textOf(file);
		if (text === undefined) return undefined;
		const own = edits.edits.filter((edit) => edit.file === file);
		changes.push({ artifactLocation: sarifArtifact(file), replacements: replacements(text, own) });
	}
	return [{ description: { text: fix ?? why }, artifactChanges: changes }];
}

function replacements(text: string, edits: readonly TextEdit[]): readonly object[] {
	const index = createLineIndex(text);
	return edits.map((edit) => ({
		deletedRegion: sarifRegion(index.rangeAt(edit.start, edit.end)),
		...(edit.text === "" ? {} : { insertedContent: { text: edit.text } }),
	}));
}
