import type { ParsedFile } from "../curriculum/parsedFile.ts";
import type { FileMove, RenameRequest } from "./renameRequest.ts";

/** The files whose names hold the id: its own, its translations, and transitions from or to it. */
export function listMoves({ kind, from, to, parsed }: RenameRequest): FileMove[] {
	const transitions = new Map<string, string>();
	for (const file of parsed.drafts) {
		if (file.kind !== "transition" || !file.transition || kind === "topic") continue;
		if (file.transition[kind] !== from) continue;
		const { role, roadmap } = file.transition;
		transitions.set(file.id, kind === "role" ? `${to}--${roadmap}` : `${role}--${to}`);
	}
	return parsed.drafts.flatMap((file) => {
		const of = kindOf(file);
		const id = of === kind && file.id === from ? to : undefined;
		const renamed = id ?? (of === "transition" ? transitions.get(file.id) : undefined);
		if (renamed === undefined) return [];
		const path = file.document.file;
		const name = path.lastIndexOf("/") + 1;
		return [{ from: path, to: path.slice(0, name) + renamed + path.slice(name + file.id.length) }];
	});
}

function kindOf(file: ParsedFile): string {
	return file.kind === "translation" ? file.of : file.kind;
}
