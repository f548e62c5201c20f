import { CONTENT_KINDS, type ContentKind } from "../content/classifyPath.ts";
import type { ParsedSource } from "./parsedFile.ts";

/** What a reference may name: every id, and the former ids that point at a new one. */
export interface KnownIds {
	readonly ids: ReadonlySet<string>;
	readonly renamed: ReadonlyMap<string, string>;
}

export type KnownByKind = Readonly<Record<ContentKind, KnownIds>>;

/** Ids and aliases of all files, those that failed included. */
export function knownIds(sources: readonly ParsedSource[]): KnownByKind {
	const known = Object.fromEntries(
		CONTENT_KINDS.map((kind) => [
			kind,
			{ ids: new Set<string>(), renamed: new Map<string, string>() },
		]),
	) as Record<ContentKind, { ids: Set<string>; renamed: Map<string, string> }>;
	for (const source of sources) {
		known[source.kind].ids.add(source.id);
		for (const alias of listAliases(source)) known[source.kind].renamed.set(alias, source.id);
	}
	return known;
}

/** Former ids of a file. */
export function listAliases(source: ParsedSource): readonly string[] {
	if (source.kind === "topic") return source.topic?.aliases ?? [];
	if (source.kind === "roadmap") return source.roadmap?.aliases ?? [];
	return [];
}
