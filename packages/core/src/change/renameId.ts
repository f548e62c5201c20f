import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import type { ParsedFile } from "../curriculum/parsedFile.ts";
import { editText } from "../internal/editText.ts";
import type { SourceFile } from "../model/source.ts";
import type { TextEdit } from "../model/textEdit.ts";
import { aliasEdit } from "./aliasEdit.ts";
import { checkRename } from "./checkRename.ts";
import { frontmatterEdits } from "./frontmatterEdits.ts";
import { hashEdits } from "./hashEdits.ts";
import { listMoves } from "./listMoves.ts";
import { moveFiles } from "./moveFiles.ts";
import { renameInLock } from "./renameInLock.ts";
import type { RenameProblem } from "./renameProblem.ts";
import type { FileMove, RenameRequest } from "./renameRequest.ts";

/** A rename that can be carried out. */
export interface RenamePlan {
	readonly ok: true;
	/** Files whose text is another one, by their old paths; the lock file is among them. */
	readonly changed: readonly SourceFile[];
	readonly moves: readonly FileMove[];
	/** References that name the new id: prerequisites, lists and links. */
	readonly references: number;
}

export interface RefusedRename {
	readonly ok: false;
	readonly problem: RenameProblem;
}

/**
 * Call a topic, roadmap or role something else: in its file name and those of its translations, in all
 * front matter and links, with the old id as an alias (roles have none) and in the lock file. Nothing
 * else of any file changes, comments and formatting included. The result is parsed before it is
 * returned: a rename that would leave an error is refused.
 */
export async function renameId(request: RenameRequest): Promise<RenamePlan | RefusedRename> {
	const problem = checkRename(request);
	if (problem) return { ok: false, problem };
	const { files, parsed, lock } = request;
	const { drafts } = parsed;
	const moves = listMoves(request);
	const references = await referenceEdits(request, moves);
	const edits = new Map(references);
	const own = ownEdit(request);
	if (own) edits.set(own.file, [...(edits.get(own.file) ?? []), own]);
	const texts = applyAll(files, edits);
	for (const edit of await hashEdits(drafts, texts))
		edits.set(edit.file, [...(edits.get(edit.file) ?? []), edit]);
	const changed = [...applyAll(files, edits)].map(([path, text]) => ({ path, text }));
	const unsound = await checkResult(request, changed, moves);
	if (unsound) return { ok: false, problem: unsound };
	const lockText = lock && renameInLock(lock, request);
	if (lock && lockText !== undefined && lockText !== lock.text)
		changed.push({ path: lock.file, text: lockText });
	const count = [...references.values()].reduce((sum, list) => sum + list.length, 0);
	return { ok: true, changed, moves, references: count };
}

async function referenceEdits(
	request: RenameRequest,
	moves: readonly FileMove[],
): Promise<ReadonlyMap<string, readonly TextEdit[]>> {
	const { linkEdits } = await import("./linkEdits.ts");
	const moved = new Map(moves.map((move) => [move.from, move.to]));
	const draftOf = new Map<string, ParsedFile>(
		request.parsed.drafts.map((draft) => [draft.document.file, draft]),
	);
	const edits = new Map<string, readonly TextEdit[]>();
	for (const file of request.files) {
		if (!file.path.endsWith(".md")) continue;
		const draft = draftOf.get(file.path);
		const named = draft ? frontmatterEdits(draft, file.text, request) : [];
		const all = [...named, ...linkEdits(file, draft, moved, request)];
		// An anchor is named once and read many times.
		const unique = new Map(all.map((edit) => [edit.start, edit]));
		if (unique.size > 0) edits.set(file.path, [...unique.values()]);
	}
	return edits;
}

function ownEdit({ kind, from, to, files, parsed }: RenameRequest): TextEdit | undefined {
	const draft = parsed.drafts.find((file) => file.kind === kind && file.id === from);
	if (draft?.kind !== "topic" && draft?.kind !== "roadmap") return undefined;
	const file = files.find(({ path }) => path === draft.document.file);
	return file && aliasEdit(draft, file.text, from, to);
}

function applyAll(
	files: readonly SourceFile[],
	edits: ReadonlyMap<string, readonly TextEdit[]>,
): ReadonlyMap<string, string> {
	return new Map(
		files.flatMap(({ path, text }) => {
			const own = edits.get(path);
			return own ? [[path, editText(text, own)] as const] : [];
		}),
	);
}

async function checkResult(
	{ kind, from, to, files, options }: RenameRequest,
	changed: readonly SourceFile[],
	moves: readonly FileMove[],
): Promise<RenameProblem | undefined> {
	const result = moveFiles(files, changed, moves);
	const { curriculum, diagnostics } = await parseCurriculum(result, { ...options, bodies: "scan" });
	const known = kind === "role" || curriculum?.[`${kind}s`].get(to)?.aliases.includes(from);
	if (curriculum && known) return undefined;
	const error = diagnostics.find(({ severity }) => severity === "error");
	const place = error && `\`${error.file}:${error.range.start.line}\``;
	return {
		code: "rename/not-editable",
		message: place
			? `${place} cannot be edited without breaking it: ${error.message}`
			: `The old id cannot be added to the \`aliases\` of \`${from}\`.`,
		fix: "Write the id there in the plain form, such as `requires: [vectors]`, and try again.",
	};
}
