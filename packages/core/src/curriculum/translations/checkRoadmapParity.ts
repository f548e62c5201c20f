import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { BodySpan } from "../../content/topicShape.ts";
import { countOf } from "../../internal/countOf.ts";
import { itemBlock } from "../../internal/itemBlock.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import type { TextEdit } from "../../model/textEdit.ts";
import { unknownName } from "../checks/unknownName.ts";
import { type FlatSection, flattenSections } from "../flattenSections.ts";
import { checkListParity } from "./checkListParity.ts";
import { checkNamedTexts } from "./checkNamedTexts.ts";
import type { ParsedRoadmapTranslation } from "./parsedTranslation.ts";
import { removeLines } from "./removeLines.ts";

/** Levels of headings that stand for sections. */
const OUTERMOST = 2;
const DEEPEST = 6;

/** A roadmap's translation has the headings of its source, and names nothing that the source lacks. */
export async function checkRoadmapParity(
	translation: ParsedRoadmapTranslation,
	source: Roadmap,
): Promise<Diagnostic[]> {
	const { document, texts } = translation;
	return [
		...checkListParity(document, "highlights", texts?.highlights, source.highlights),
		...checkListParity(document, "advice", texts?.advice, source.advice),
		...checkNamedTexts(document, "tags", "tag", texts?.tags, new Set(source.tags), "any"),
		...checkNames(translation, source),
		...checkTopics(translation),
		...(await checkHeadings(translation, source)),
	];
}

function checkNames({ document, texts }: ParsedRoadmapTranslation, source: Roadmap): Diagnostic[] {
	if (!texts) return [];
	const diagnostics: Diagnostic[] = [];
	for (const key of ["tracks", "groups", "goals"] as const) {
		const ids = new Set(source[key].map(({ id }) => id));
		[...texts[key].keys()].forEach((id, index) => {
			if (ids.has(id)) return;
			const place = document.valuePlace([key, index, "id"]);
			diagnostics.push(unknownName(key.slice(0, -1), id, place, ids));
		});
	}
	[...texts.tracks].forEach(([id, { chooseIf }], t) => {
		const track = source.tracks.find((one) => one.id === id);
		if (!track) return;
		const sections = new Set(track.of.map(({ section }) => section));
		[...chooseIf.keys()].forEach((section, b) => {
			if (sections.has(section)) return;
			const place = document.valuePlace(["tracks", t, "of", b, "section"]);
			diagnostics.push(unknownName(`branch of \`${id}\` for`, section, place, sections));
		});
	});
	return diagnostics;
}

function checkTopics({ document, body }: ParsedRoadmapTranslation): Diagnostic[] {
	const links = body?.links ?? [];
	const [link] = links;
	if (!link) return [];
	const items = links.map(({ start }) => itemBlock(document.body, start));
	const known = items.filter((item) => item !== undefined);
	return [
		createDiagnostic("i18n/structure-parity", {
			...document.placeAt(document.bodyStart + link.start, document.bodyStart + link.end),
			message: "Topics are not listed again: those of the source are shown.",
			fix: "Remove the lists of topics.",
			edits: known.length < items.length ? undefined : removeLines(document, known),
		}),
	];
}

async function checkHeadings(
	{ document, body }: ParsedRoadmapTranslation,
	source: Roadmap,
): Promise<Diagnostic[]> {
	const given = flattenSections(body?.sections ?? []);
	const wanted = flattenSections(source.sections);
	if (given.length === 0) return [];
	const length = Math.max(given.length, wanted.length);
	const at = Array.from({ length }).findIndex((_, i) => given[i]?.depth !== wanted[i]?.depth);
	if (at < 0) return [];
	const spans = await listHeadings(document);
	const end = document.body.trimEnd().length;
	const place = spans[at] ?? { start: end, end };
	const title = wanted[at]?.section.title;
	const message =
		given.length !== wanted.length
			? `The source has ${countOf(wanted.length, "heading")}, the translation ${given.length}.`
			: `This heading stands for \`${title}\`, which is on another level.`;
	const fix = title && `Here the source has \`${title}\`: translate every heading, in its order.`;
	return [
		createDiagnostic("i18n/structure-parity", {
			...document.placeAt(document.bodyStart + place.start, document.bodyStart + place.end),
			message,
			fix,
			edits: given.length === wanted.length ? levelEdits(document, spans, wanted) : undefined,
		}),
	];
}

/** The edits that give every heading its level; undefined unless all are written with `#`. */
function levelEdits(
	{ file, body, bodyStart }: SourceDocument,
	spans: readonly BodySpan[],
	wanted: readonly FlatSection[],
): readonly TextEdit[] | undefined {
	const edits = wanted.flatMap(({ depth }, index): TextEdit | [] => {
		const span = spans[index];
		const given = span && /^#{2,6}(?=[ \t])/.exec(body.slice(span.start, span.end))?.[0];
		const level = OUTERMOST + depth;
		if (given === undefined || level > DEEPEST) return [];
		const start = bodyStart + span!.start;
		return { file, start, end: start + given.length, text: "#".repeat(level) };
	});
	if (edits.length < wanted.length) return undefined;
	return edits.filter(({ start, end, text }) => end - start !== text.length);
}

async function listHeadings({ body }: SourceDocument): Promise<readonly BodySpan[]> {
	const [{ readMarkdown }, { headingSpans }] = await Promise.all([
		import("../../content/readMarkdown.ts"),
		import("../../content/headingSpans.ts"),
	]);
	return (await readMarkdown(body, headingSpans)) ?? [];
}
