import type { ContentKind } from "../../content/classifyPath.ts";
import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ValuePath } from "../../model/valuePath.ts";
import type { KnownByKind } from "../knownIds.ts";
import { unknownReference } from "./unknownReference.ts";

/** An id in front matter, with its place. */
export interface NamedId {
	readonly kind: ContentKind;
	readonly id: string;
	readonly path: ValuePath;
}

/** The ids of a list below `path`. */
export function namedList(
	kind: ContentKind,
	ids: readonly string[],
	path: ValuePath,
): readonly NamedId[] {
	return ids.map((id, index) => ({ kind, id, path: [...path, index] }));
}

/** Everything that front matter names exists. */
export function checkNamed(
	document: SourceDocument,
	named: readonly NamedId[],
	known: KnownByKind,
): Diagnostic[] {
	return named
		.filter(({ kind, id }) => !known[kind].ids.has(id))
		.map(({ kind, id, path }) =>
			unknownReference(kind, id, document.valuePlace(path), known[kind]),
		);
}
