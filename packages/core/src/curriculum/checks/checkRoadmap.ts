import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SectionId } from "../../model/id.ts";
import type { Place } from "../../model/place.ts";
import type { KnownByKind, KnownIds } from "../knownIds.ts";
import type { ParsedRoadmap } from "../parsedFile.ts";
import { checkNamed, namedList } from "./checkNamed.ts";
import { unknownName } from "./unknownName.ts";
import { unknownReference } from "./unknownReference.ts";

/** Everything that a roadmap names exists, and it lists no topic twice. */
export function checkRoadmap(
	file: ParsedRoadmap,
	known: KnownByKind,
	sections: ReadonlySet<SectionId>,
): Diagnostic[] {
	return [...checkOutline(file, known.topic), ...checkFrontmatter(file, known, sections)];
}

function checkOutline({ document, links }: ParsedRoadmap, topics: KnownIds): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const listed = new Map<string, Place>();
	for (const { topic, start, end } of links) {
		const place = document.placeAt(start, end);
		const first = listed.get(topic);
		if (!topics.ids.has(topic)) diagnostics.push(unknownReference("topic", topic, place, topics));
		else if (first) {
			diagnostics.push(
				createDiagnostic("roadmap/listed-once", {
					...place,
					message: `\`${topic}\` is listed a second time.`,
					related: [{ ...first, message: "listed here first" }],
					topicId: topic,
				}),
			);
		} else listed.set(topic, place);
	}
	return diagnostics;
}

function checkFrontmatter(
	{ document, roadmap }: ParsedRoadmap,
	known: KnownByKind,
	sections: ReadonlySet<SectionId>,
): Diagnostic[] {
	if (!roadmap) return [];
	const { groups, goals, advice = [], relatedRoadmaps } = roadmap;
	const diagnostics = checkNamed(
		document,
		[
			...groups.flatMap(({ of }, i) => namedList("topic", of, ["groups", i, "of"])),
			...goals.flatMap(({ topics }, i) => namedList("topic", topics, ["goals", i, "topics"])),
			...advice.flatMap(({ topics }, i) => namedList("topic", topics, ["advice", i, "topics"])),
			...namedList(
				"roadmap",
				relatedRoadmaps.map(({ id }) => id),
				["relatedRoadmaps"],
			).filter((_, i) => !relatedRoadmaps[i]?.external),
		],
		known,
	);
	roadmap.tracks.forEach(({ of }, t) => {
		of.forEach(({ section }, b) => {
			if (sections.has(section)) return;
			const place = document.valuePlace(["tracks", t, "of", b, "section"]);
			diagnostics.push(unknownName("section", section, place, sections));
		});
	});
	return diagnostics;
}
