import { listAt, listReferences } from "../../curriculum/listReferences.ts";
import type { ParsedTopic } from "../../curriculum/parsedFile.ts";
import type { TopicId } from "../../model/id.ts";
import type { ValuePath } from "../../model/valuePath.ts";

/** A topic that another one requires, with its place in the front matter. */
export interface PlacedRequirement {
	readonly topic: TopicId;
	/** Path of the id. */
	readonly path: ValuePath;
	/** It has to hold in any case: no alternative stands beside it. */
	readonly always: boolean;
}

/** Read every topic that `requires` names, in author order. */
export function readRequirements({ document, topic }: ParsedTopic): PlacedRequirement[] {
	if (!topic) return [];
	return listReferences("requires", listAt(document.frontmatter, "requires")).map((found) => ({
		...found,
		always: !found.path.some((step) => step === "any" || step === "of"),
	}));
}
