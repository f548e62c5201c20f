import type { Diagnostic, TextEdit } from "@prereq/core";
import type { TextIndex } from "./indexTexts.ts";
import { sarifArtifact, sarifRegion } from "./sarifPlaces.ts";

/** A finding's edits as SARIF fixes; undefined when there are none, or their files are unknown. */
export function sarifFixes(
	{ edits, fix, why }: Diagnostic,
	texts: TextIndex,
): readonly object[] | undefined {
	if (edits === undefined || edits.edits.length === 0) return undefined;
	const changes: object[] = [];
	for (const file of new Set(edits.edits.map((edit) => edit.file))) {
		const own = edits.edits.filter((edit) => edit.file === file);
		const replacements = own.flatMap((edit) => toReplacement(edit, texts));
		if (replacements.length < own.length) return undefined;
		changes.push({ artifactLocation: sarifArtifact(file), replacements });
	}
	return [{ description: { text: fix ?? why }, artifactChanges: changes }];
}

function toReplacement({ file, start, end, text }: TextEdit, texts: TextIndex): readonly object[] {
	const range = texts.rangeAt(file, start, end);
	if (range === undefined) return [];
	const insertedContent = text === "" ? {} : { insertedContent: { text } };
	return [{ deletedRegion: sarifRegion(range), ...insertedContent }];
}
