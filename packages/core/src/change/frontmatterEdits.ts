import { parseYaml } from "../content/parseYaml.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";
import { listNamed } from "../curriculum/listNamed.ts";
import { listAt } from "../curriculum/listReferences.ts";
import type { ParsedFile } from "../curriculum/parsedFile.ts";
import type { TextEdit } from "../model/textEdit.ts";
import type { ValuePath } from "../model/valuePath.ts";
import type { RenameRequest } from "./renameRequest.ts";

/** Edits that name the new id wherever front matter names the old one. */
export function frontmatterEdits(
	file: ParsedFile,
	text: string,
	{ kind, from, to }: Pick<RenameRequest, "kind" | "from" | "to">,
): TextEdit[] {
	if (file.kind === "translation")
		return kind === "topic" && file.of === "topic" ? reasonKey(file.document, text, from, to) : [];
	const edits = listNamed(file)
		.filter((named) => named.kind === kind && named.id === from)
		.flatMap(({ path }) => replaceId(file.document, text, path, from, to) ?? []);
	// What stands under a YAML anchor is named once and used often.
	return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}

/** Reasons of prerequisites are translated by topic. */
function reasonKey(document: SourceDocument, text: string, from: string, to: string): TextEdit[] {
	if (listAt(listAt(document.frontmatter, "reasons"), from) === undefined) return [];
	const { start, end } = document.keyPlace(["reasons", from]).range;
	if (text.slice(start.offset, end.offset) !== from) return [];
	const isQuoted = /["']/.test(text.charAt(start.offset - 1));
	const key = isQuoted ? to : yamlId(to);
	return [{ file: document.file, start: start.offset, end: end.offset, text: key }];
}

/** The edit that writes another id at a path, or at the anchor that it is an alias of; undefined where none is needed. */
export function replaceId(
	document: SourceDocument,
	text: string,
	path: ValuePath,
	from: string,
	to: string,
): TextEdit | undefined {
	const { start, end } = document.valuePlace(path).range;
	if (text.slice(start.offset, end.offset) !== from || isKey(document, path, start.offset))
		return undefined;
	const isQuoted = /["']/.test(text.charAt(start.offset - 1));
	return {
		file: document.file,
		start: start.offset,
		end: end.offset,
		text: isQuoted ? to : yamlId(to),
	};
}

/** An id as YAML, in quotes where it would be a number or a word such as `null`. */
export function yamlId(id: string): string {
	const parsed = parseYaml(`[${id}]`, 0);
	const isPlain = parsed.ok && Array.isArray(parsed.value) && parsed.value[0] === id;
	return isPlain ? id : `"${id}"`;
}

/** The place of a value that is not there is that of a key above it. */
function isKey(document: SourceDocument, path: ValuePath, start: number): boolean {
	return path.some(
		(step, at) =>
			typeof step === "string" &&
			document.keyPlace(path.slice(0, at + 1)).range.start.offset === start,
	);
}
