import type { ContentKind } from "../content/classifyPath.ts";
import type { ParsedSource } from "./parsedFile.ts";

/** What a reference may name: every id, and the former ids that point at a new one. */
export interface KnownIds {
	readonly ids: ReadonlySet<string>;
	readonly renamed: ReadonlyMap<string, string>;
}

/** Ids and aliases of all files of one kind, those that failed included. */
export function knownIds(sources: readonly ParsedSource[], kind: ContentKind): KnownIds {
	const ids = new Set<string>();
	const renamed = new Map<string, string>();
	for (const source of sources) {
		if (source.kind !== kind) continue;
		ids.add(source.id);
		for (const alias of listAliases(source)) renamed.set(alias, source.id);
	}
	return { ids, renamed };
}

/** Former ids of a file. */
export function listAliases(source: ParsedSource): readonly string[] {
	if (source.kind === "topic") return source.topic?.aliases ?? [];
	if (source.kind === "roadmap") return source.roadmap?.aliases ?? [];
	return [];
}
