import { toId } from "../../internal/toId.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import { isId } from "../../schema/scalars.ts";
import { listAliases } from "../knownIds.ts";
import type { ParsedFile, ParsedSource } from "../parsedFile.ts";

/** Ids are kebab case, and no two files of one kind claim the same id or alias. */
export function checkIds(files: readonly ParsedFile[]): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const claims = new Map<string, Place>();
	const claim = (file: ParsedFile, id: string, place: Place) => {
		const key = `${namespaceOf(file)}/${id}`;
		const first = claims.get(key);
		if (!first) {
			claims.set(key, place);
			return;
		}
		diagnostics.push(
			createDiagnostic("identity/unique-id", {
				...place,
				message: `The id \`${id}\` is already used by \`${first.file}\`.`,
				related: [{ ...first, message: "used here first" }],
				...(file.kind === "topic" ? { topicId: file.id } : {}),
			}),
		);
	};
	for (const file of files) {
		const top = file.document.placeAt(0, 0);
		claim(file, file.id, top);
		// An orphan is reported as such, and the source of any other has the same id.
		if (file.kind === "translation" || isWellFormed(file)) continue;
		const message = `\`${file.id}\` is not an id in lower-case kebab case.`;
		diagnostics.push(
			createDiagnostic("identity/id-format", { ...top, message, fix: renaming(file) }),
		);
	}
	for (const file of files) {
		if (file.kind === "translation") continue;
		listAliases(file).forEach((alias, index) => {
			claim(file, alias, file.document.valuePlace(["aliases", index]));
		});
	}
	return diagnostics;
}

/** What to call a file; undefined when no word of its name could be in an id. */
function renaming({ kind, id, document }: ParsedSource): string | undefined {
	const parts = kind === "transition" ? id.split("--") : [id];
	const better = parts.map(toId);
	if (!better.every(isId)) return undefined;
	const path = document.file;
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	return `Rename the file to \`${folder}${better.join("--")}.md\`, and write this id where the old one is named.`;
}

/** The id of a transition is that of its role and of its roadmap, joined by two hyphens. */
function isWellFormed({ kind, id }: ParsedFile): boolean {
	if (kind !== "transition") return isId(id);
	const parts = id.split("--");
	return parts.length === 2 && parts.every(isId);
}

/** Ids are unique within a kind; translations within a kind and language. */
function namespaceOf(file: ParsedFile): string {
	return file.kind === "translation" ? `${file.of}.${file.locale}` : file.kind;
}
