import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SectionId } from "../../model/id.ts";
import type { Place } from "../../model/place.ts";
import type { KnownByKind, KnownIds } from "../knownIds.ts";
import type { ParsedRoadmap } from "../parsedFile.ts";
import { checkNamed } from "./checkNamed.ts";
import { linkedId } from "./linkedId.ts";
import { unknownName } from "./unknownName.ts";
import { unknownReference } from "./unknownReference.ts";

/** Everything that a roadmap names exists, and it lists no topic twice. */
export function checkRoadmap(
	file: ParsedRoadmap,
	known: KnownByKind,
	sections: ReadonlySet<SectionId>,
): Diagnostic[] {
	return [
		...checkOutline(file, known.topic),
		...checkNamed(file, known),
		...checkTracks(file, sections),
	];
}

function checkOutline({ document, links }: ParsedRoadmap, topics: KnownIds): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const listed = new Map<string, Place>();
	for (const { topic, start, end } of links) {
		const place = document.placeAt(start, end);
		const first = listed.get(topic);
		if (!topics.ids.has(topic)) {
			const idPlace = linkedId(document, topic, start, end);
			const reference = { kind: "topic", named: topic, place, idPlace } as const;
			diagnostics.push(unknownReference(reference, topics));
		} else if (first) {
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

function checkTracks(
	{ document, roadmap }: ParsedRoadmap,
	sections: ReadonlySet<SectionId>,
): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	roadmap?.tracks.forEach(({ of }, t) => {
		of.forEach(({ section }, b) => {
			if (sections.has(section)) return;
			const place = document.valuePlace(["tracks", t, "of", b, "section"]);
			diagnostics.push(unknownName("section", section, place, sections));
		});
	});
	return diagnostics;
}
