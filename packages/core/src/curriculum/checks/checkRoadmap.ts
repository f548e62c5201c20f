import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import type { ValuePath } from "../../model/valuePath.ts";
import { flattenSections } from "../flattenSections.ts";
import type { KnownIds } from "../knownIds.ts";
import type { ParsedRoadmap } from "../parsedFile.ts";
import { unknownTopic } from "./checkReferences.ts";
import { unknownName } from "./unknownName.ts";

/** Everything that a roadmap names exists, and it lists no topic twice. */
export function checkRoadmap(
	file: ParsedRoadmap,
	topics: KnownIds,
	roadmaps: ReadonlySet<string>,
): Diagnostic[] {
	return [...checkOutline(file, topics), ...checkFrontmatter(file, topics, roadmaps)];
}

function checkOutline({ document, links }: ParsedRoadmap, topics: KnownIds): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const listed = new Map<string, Place>();
	for (const { topic, start, end } of links) {
		const place = document.placeAt(start, end);
		const first = listed.get(topic);
		if (!topics.ids.has(topic)) diagnostics.push(unknownTopic(topic, place, topics));
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
	topics: KnownIds,
	roadmaps: ReadonlySet<string>,
): Diagnostic[] {
	if (!roadmap) return [];
	const diagnostics: Diagnostic[] = [];
	const sections = new Set(flattenSections(roadmap.sections).map(({ section }) => section.id));
	const report = (path: ValuePath, noun: string, named: string, known: ReadonlySet<string>) => {
		diagnostics.push(unknownName(noun, named, document.valuePlace(path), known));
	};
	roadmap.tracks.forEach((track, t) => {
		track.of.forEach(({ section }, b) => {
			if (!sections.has(section))
				report(["tracks", t, "of", b, "section"], "section", section, sections);
		});
	});
	roadmap.groups.forEach((group, g) => {
		group.of.forEach((topic, i) => {
			if (topics.ids.has(topic)) return;
			diagnostics.push(unknownTopic(topic, document.valuePlace(["groups", g, "of", i]), topics));
		});
	});
	roadmap.goals.forEach((goal, g) => {
		goal.topics.forEach((topic, i) => {
			if (topics.ids.has(topic)) return;
			diagnostics.push(unknownTopic(topic, document.valuePlace(["goals", g, "topics", i]), topics));
		});
	});
	(roadmap.advice ?? []).forEach((advice, a) => {
		advice.topics.forEach((topic, i) => {
			if (topics.ids.has(topic)) return;
			diagnostics.push(
				unknownTopic(topic, document.valuePlace(["advice", a, "topics", i]), topics),
			);
		});
	});
	roadmap.relatedRoadmaps.forEach(({ id, external }, r) => {
		if (!external && !roadmaps.has(id)) {
			report(["relatedRoadmaps", r], "roadmap", id, roadmaps);
		}
	});
	return diagnostics;
}
