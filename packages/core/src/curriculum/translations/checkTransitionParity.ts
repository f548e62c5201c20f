import type { TransitionOutline } from "../../content/parseTransitionBody.ts";
import type { BodySpan } from "../../content/topicShape.ts";
import { countOf } from "../../internal/countOf.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { checkItemLinks } from "../checks/checkItemLinks.ts";
import type { KnownIds } from "../knownIds.ts";
import type { ParsedTransition } from "../parsedFile.ts";
import { checkListParity } from "./checkListParity.ts";
import type { ParsedTransitionTranslation } from "./parsedTranslation.ts";
import { removeLines } from "./removeLines.ts";

/** A transition's translation has the skills, headings and items of its source, where it gives them. */
export function checkTransitionParity(
	{ document, texts, body }: ParsedTransitionTranslation,
	source: ParsedTransition,
	topics: KnownIds,
): Diagnostic[] {
	const report: Report = ({ start, end }, message, surplus) =>
		createDiagnostic("i18n/structure-parity", {
			...document.placeAt(document.bodyStart + start, document.bodyStart + end),
			message,
			...(surplus && { fix: "Remove them.", edits: removeLines(document, surplus) }),
		});
	const { transferable, learn } = source.transition ?? {};
	return [
		...checkListParity(document, "transferable", texts?.transferable, transferable),
		...checkListParity(document, "learn", texts?.learn, learn),
		...checkItemLinks(document, body?.links ?? [], topics),
		...SECTIONS.flatMap((section) =>
			compareSection(
				(body?.outline ?? []).filter((block) => block.section === section),
				source.outline.filter((block) => block.section === section),
				report,
			),
		),
	];
}

/** `surplus` is what has to go. */
type Report = (span: BodySpan, message: string, surplus?: readonly BodySpan[]) => Diagnostic;

const SECTIONS = ["steps", "realityCheck", "actionPlan", "questions"] as const;

function compareSection(
	given: readonly TransitionOutline[],
	wanted: readonly TransitionOutline[],
	report: Report,
): Diagnostic[] {
	const [first] = given;
	if (!first) return [];
	if (given.length !== wanted.length) {
		const { heading } = given[wanted.length] ?? first;
		const message = `The source has ${countOf(wanted.length, "heading")} in this section, the translation ${given.length}.`;
		return [report(heading, message)];
	}
	return given.flatMap(({ heading, items, resources }, index) => {
		const count = wanted[index]?.items.length ?? 0;
		const [resource] = resources;
		return [
			...(items.length === 0 || items.length === count
				? []
				: [
						report(
							items[count] ?? heading,
							`The source has ${countOf(count, "item")} here, the translation ${items.length}.`,
						),
					]),
			...(resource
				? [
						report(
							resource,
							"Resources are not translated: those of the source are shown.",
							resources,
						),
					]
				: []),
		];
	});
}
