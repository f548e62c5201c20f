import type { Diagnostic } from "../../model/diagnostic.ts";
import type { RoadmapId, SectionId } from "../../model/id.ts";
import type { KnownByKind } from "../knownIds.ts";
import type { ParsedRole } from "../parsedFile.ts";
import { checkNamed } from "./checkNamed.ts";
import { unknownName } from "./unknownName.ts";

/** Every topic, roadmap and section that a role names exists. */
export function checkRole(
	file: ParsedRole,
	known: KnownByKind,
	sectionsOf: ReadonlyMap<RoadmapId, ReadonlySet<SectionId>>,
): Diagnostic[] {
	const { document, role } = file;
	const diagnostics = checkNamed(file, known);
	role?.estimates.forEach(({ roadmap, section }, e) => {
		const sections = sectionsOf.get(roadmap);
		if (!sections || sections.has(section)) return;
		const place = document.valuePlace(["estimates", e, "section"]);
		diagnostics.push(unknownName("section", section, place, sections));
	});
	return diagnostics;
}
