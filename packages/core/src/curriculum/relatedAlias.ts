import type { SourceDocument } from "../content/sourceDocument.ts";
import type { RelatedPlace } from "../model/diagnostic.ts";
import type { ValuePath } from "../model/valuePath.ts";

/** Where a value is used that stands elsewhere under an anchor. */
export function relatedAlias(document: SourceDocument, path: ValuePath): readonly RelatedPlace[] {
	const alias = document.aliasPlace?.(path);
	return alias ? [{ ...alias, message: "used here" }] : [];
}
