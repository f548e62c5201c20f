import type { Diagnostic } from "../../model/diagnostic.ts";
import type { KnownByKind } from "../knownIds.ts";
import { listNamed } from "../listNamed.ts";
import type { ParsedSource } from "../parsedFile.ts";
import { relatedAlias } from "../relatedAlias.ts";
import { unknownReference } from "./unknownReference.ts";

/** Everything that front matter names exists. */
export function checkNamed(file: ParsedSource, known: KnownByKind): Diagnostic[] {
	const topicId = file.kind === "topic" ? file.id : undefined;
	return listNamed(file)
		.filter(({ kind, id }) => !known[kind].ids.has(id))
		.map(({ kind, id, path }) => {
			const place = file.document.valuePlace(path);
			const related = relatedAlias(file.document, path);
			return unknownReference({ kind, named: id, place, related, topicId }, known[kind]);
		});
}
