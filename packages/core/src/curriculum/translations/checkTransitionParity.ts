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

/** A transition's translation has the skills, headings and items of its source, where it gives them. */
export function checkTransitionParity(
	{ document, texts, body }: ParsedTransitionTranslation,
	source: ParsedTransition,
	topics: KnownIds,
): Diagnostic[] {
	const report = ({ start, end }: BodySpan, message: string, fix?: string) =>
		createDiagnostic("i18n/structure-parity", {
			...document.placeAt(document.bodyStart + start, document.bodyStart + end),
			message,
			fix,
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

const SECTIONS = ["steps", "realityCheck", "actionPlan", "questions"] as const;

function compareSection(
	given: readonly TransitionOutline[],
	wanted: readonly TransitionOutline[],
	report: (span: BodySpan, message: string, fix?: string) => Diagnostic,
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
							"Remove them.",
						),
					]
				: []),
		];
	});
}
