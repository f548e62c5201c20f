import { countShape, scanTopicShape, type TopicCounts } from "../../content/scanTopicShape.ts";
import { type SectionMeaning, sectionNames } from "../../content/sectionNames.ts";
import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { BodySpan, TopicShape } from "../../content/topicShape.ts";
import { countOf } from "../../internal/countOf.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { removeLines } from "./removeLines.ts";

/**
 * The parts that a topic's translation gives are as long as those of its source, and it gives no
 * resources. Trees are parsed only where counting lines finds a difference or cannot be trusted.
 */
export async function checkTopicParity(
	translation: SourceDocument,
	source: SourceDocument,
	topicId: string,
): Promise<Diagnostic[]> {
	const counted = scanTopicShape(translation.body);
	const sourceCounts = scanTopicShape(source.body);
	if (counted && sourceCounts && isParallel(counted, sourceCounts)) return [];
	const [{ readMarkdown }, { topicShape }] = await Promise.all([
		import("../../content/readMarkdown.ts"),
		import("../../content/topicShape.ts"),
	]);
	const shape = await readMarkdown(translation.body, topicShape);
	const sourceShape = await readMarkdown(source.body, topicShape);
	if (!shape || !sourceShape) return [];
	return listDifferences(shape, sourceShape).map(({ start, end, message, fix, surplus }) =>
		createDiagnostic("i18n/structure-parity", {
			...translation.placeAt(translation.bodyStart + start, translation.bodyStart + end),
			message,
			fix,
			topicId,
			edits: surplus && removeLines(translation, surplus),
		}),
	);
}

function isParallel(given: TopicCounts, source: TopicCounts): boolean {
	return (
		given.resources === undefined &&
		(given.objectives === undefined || given.objectives === (source.objectives ?? 0)) &&
		(given.checkpoint === undefined || given.checkpoint === (source.checkpoint ?? 0)) &&
		(given.sections === 0 || (given.sections === source.sections && (given.intro || !source.intro)))
	);
}

const NAMES = `Translate the other sections all or none; parts are called ${nameList("objectives")}, and ${nameList("checkpoint")}.`;

function nameList(meaning: SectionMeaning): string {
	return sectionNames(meaning)
		.map((name) => `\`${name}\``)
		.join(" or ");
}

interface Difference extends BodySpan {
	readonly message: string;
	readonly fix?: string;
	/** What has to go. */
	readonly surplus?: readonly BodySpan[];
}

function listDifferences(given: TopicShape, source: TopicShape): Difference[] {
	const differences: Difference[] = [];
	const counts = countShape(source);
	for (const part of ["objectives", "checkpoint"] as const) {
		const found = given[part];
		const wanted = counts[part] ?? 0;
		if (!found || found.items.length === wanted) continue;
		const message = `The source has ${countOf(wanted, "item")} here, the translation ${found.items.length}.`;
		differences.push({ ...(found.items[wanted] ?? found.heading), message });
	}
	if (given.resources) {
		const message = "Resources are not translated: those of the source are shown.";
		const { heading, blocks } = given.resources;
		differences.push({ ...heading, message, fix: "Remove the section.", surplus: blocks });
	}
	const { sections } = given;
	const [first] = sections;
	if (first && sections.length !== counts.sections) {
		const message = `The source has ${countOf(counts.sections, "other section")}, the translation ${sections.length}.`;
		differences.push({ ...(sections[counts.sections] ?? first), message, fix: NAMES });
	} else if (first && source.intro && !given.intro) {
		const message = "The text before the first section is not translated, a section is.";
		differences.push({ ...first, message });
	}
	return differences;
}
