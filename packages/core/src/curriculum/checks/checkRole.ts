import type { Diagnostic } from "../../model/diagnostic.ts";
import type { RoadmapId, SectionId } from "../../model/id.ts";
import type { KnownByKind } from "../knownIds.ts";
import type { ParsedRole } from "../parsedFile.ts";
import { checkNamed, namedList } from "./checkNamed.ts";
import { unknownName } from "./unknownName.ts";

/** Every topic, roadmap and section that a role names exists. */
export function checkRole(
	{ document, role }: ParsedRole,
	known: KnownByKind,
	sectionsOf: ReadonlyMap<RoadmapId, ReadonlySet<SectionId>>,
): Diagnostic[] {
	if (!role) return [];
	const diagnostics = checkNamed(
		document,
		[
			...namedList("topic", role.mastered, ["mastered"]),
			...role.entryPoints.flatMap(({ roadmap, topic }, e) => [
				{ kind: "roadmap" as const, id: roadmap, path: ["entryPoints", e, "roadmap"] },
				{ kind: "topic" as const, id: topic, path: ["entryPoints", e, "topic"] },
			]),
			...role.estimates.map(({ roadmap }, e) => ({
				kind: "roadmap" as const,
				id: roadmap,
				path: ["estimates", e, "roadmap"],
			})),
		],
		known,
	);
	role.estimates.forEach(({ roadmap, section }, e) => {
		const sections = sectionsOf.get(roadmap);
		if (!sections || sections.has(section)) return;
		const place = document.valuePlace(["estimates", e, "section"]);
		diagnostics.push(unknownName("section", section, place, sections));
	});
	return diagnostics;
}
