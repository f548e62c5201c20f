import type { Diagnostic } from "../../model/diagnostic.ts";
import type { RoadmapId, SectionId } from "../../model/id.ts";
import { flattenSections } from "../flattenSections.ts";
import type { KnownByKind } from "../knownIds.ts";
import type { ParsedSource } from "../parsedFile.ts";
import { checkNamed } from "./checkNamed.ts";
import { checkRoadmap } from "./checkRoadmap.ts";
import { checkRole } from "./checkRole.ts";
import { checkTransition } from "./checkTransition.ts";

/** Everything that a file names exists. */
export function checkFiles(files: readonly ParsedSource[], known: KnownByKind): Diagnostic[] {
	const sectionsOf = listSections(files);
	return files.flatMap((file) => checkFile(file, known, sectionsOf));
}

type SectionsOf = ReadonlyMap<RoadmapId, ReadonlySet<SectionId>>;

function checkFile(file: ParsedSource, known: KnownByKind, sectionsOf: SectionsOf): Diagnostic[] {
	switch (file.kind) {
		case "topic":
		case "pathway":
			return checkNamed(file, known);
		case "roadmap":
			return checkRoadmap(file, known, sectionsOf.get(file.id) ?? new Set());
		case "role":
			return checkRole(file, known, sectionsOf);
		case "transition":
			return checkTransition(file, known);
	}
}

function listSections(files: readonly ParsedSource[]): SectionsOf {
	return new Map(
		files.flatMap((file) => {
			if (file.kind !== "roadmap" || !file.roadmap) return [];
			const sections = flattenSections(file.roadmap.sections);
			return [[file.id, new Set(sections.map(({ section }) => section.id))] as const];
		}),
	);
}
