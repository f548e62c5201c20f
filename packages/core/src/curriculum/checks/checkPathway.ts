import type { Diagnostic } from "../../model/diagnostic.ts";
import type { KnownByKind } from "../knownIds.ts";
import type { ParsedPathway } from "../parsedFile.ts";
import { checkNamed, namedList } from "./checkNamed.ts";

/** The roadmap and every topic that a pathway names exist. */
export function checkPathway(
	{ document, pathway }: ParsedPathway,
	known: KnownByKind,
): Diagnostic[] {
	if (!pathway) return [];
	const { roadmap, topics } = pathway;
	return checkNamed(
		document,
		[
			{ kind: "roadmap", id: roadmap, path: ["roadmap"] },
			...namedList("topic", topics, ["topics"]),
		],
		known,
	);
}
