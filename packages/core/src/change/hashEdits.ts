import { documentHash, sourceHash } from "../curriculum/documentHash.ts";
import { listAt } from "../curriculum/listReferences.ts";
import type { ParsedFile } from "../curriculum/parsedFile.ts";
import type { TextEdit } from "../model/textEdit.ts";

const KEY = "sourceHash";

/**
 * Edits that keep translations up to date when links of their source changed. A translation that was
 * stale before stays so. `texts` are those of the changed files, by path.
 */
export async function hashEdits(
	drafts: readonly ParsedFile[],
	texts: ReadonlyMap<string, string>,
): Promise<TextEdit[]> {
	const changed = new Map<string, { readonly before: string; readonly after: string }>();
	for (const draft of drafts) {
		const text = texts.get(draft.document.file);
		if (draft.kind === "translation" || text === undefined) continue;
		const [before, after] = [await documentHash(draft.document), await sourceHash(text)];
		if (before !== after) changed.set(`${draft.kind}/${draft.id}`, { before, after });
	}
	return drafts.flatMap((draft) => {
		if (draft.kind !== "translation") return [];
		const hash = changed.get(`${draft.of}/${draft.id}`);
		if (!hash || listAt(draft.document.frontmatter, KEY) !== hash.before) return [];
		const { start, end } = draft.document.valuePlace([KEY]).range;
		const file = draft.document.file;
		return [{ file, start: start.offset, end: end.offset, text: hash.after }];
	});
}
