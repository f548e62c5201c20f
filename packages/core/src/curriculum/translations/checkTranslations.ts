import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Role } from "../../model/role.ts";
import type { Topic } from "../../model/topic.ts";
import { listReasons } from "../../requirement/listReasons.ts";
import { documentHash } from "../documentHash.ts";
import type { KnownByKind } from "../knownIds.ts";
import { checkListParity } from "./checkListParity.ts";
import { checkNamedTexts } from "./checkNamedTexts.ts";
import { checkRoadmapParity } from "./checkRoadmapParity.ts";
import { checkSourceHash } from "./checkSourceHash.ts";
import { checkTopicParity } from "./checkTopicParity.ts";
import { checkTransitionParity } from "./checkTransitionParity.ts";
import { checkTranslationPath, type KnownLocales } from "./checkTranslationPath.ts";
import type { LinkedTranslation } from "./linkTranslations.ts";
import type {
	ParsedRoleTranslation,
	ParsedTopicTranslation,
	ParsedTranslation,
} from "./parsedTranslation.ts";

export interface TranslationFindings {
	readonly diagnostics: readonly Diagnostic[];
	/** Translations that were not made from their source as it is now. */
	readonly stale: ReadonlySet<ParsedTranslation>;
}

/** Every translation has a source, a language of the curriculum, and the parts of its source. */
export async function checkTranslations(
	translations: readonly ParsedTranslation[],
	linked: readonly LinkedTranslation[],
	locales: KnownLocales,
	known: KnownByKind,
): Promise<TranslationFindings> {
	const diagnostics = translations.flatMap((translation) =>
		checkTranslationPath(translation, locales, known[translation.of]),
	);
	// Digests are made on other threads: ask for all of them before waiting for one.
	await Promise.all(linked.map(({ source }) => documentHash(source.document)));
	const stale = new Set<ParsedTranslation>();
	for (const link of linked) {
		const found = await checkSourceHash(link.translation, link.source.document);
		if (found) {
			stale.add(link.translation);
			diagnostics.push(found);
		}
		diagnostics.push(...(await checkParity(link, known)));
	}
	return { diagnostics, stale };
}

async function checkParity(link: LinkedTranslation, known: KnownByKind): Promise<Diagnostic[]> {
	const { translation, source } = link;
	// What could not be read is reported already, and would look as if it lacked everything.
	if (source.document.frontmatter === undefined) return [];
	if (translation.document.frontmatter === undefined) return [];
	switch (link.of) {
		case "topic":
			return [
				...checkReasons(link.translation, link.source.topic),
				...(await checkTopicParity(translation.document, source.document, source.id)),
			];
		case "roadmap":
			return link.source.roadmap ? checkRoadmapParity(link.translation, link.source.roadmap) : [];
		case "role":
			return link.source.role ? checkRoleParity(link.translation, link.source.role) : [];
		case "transition":
			return checkTransitionParity(link.translation, link.source, known.topic);
		case "pathway":
			return [];
	}
}

function checkReasons(
	{ document, texts }: ParsedTopicTranslation,
	source: Topic | undefined,
): Diagnostic[] {
	if (!source) return [];
	const { requires, corequisites, recommends } = source;
	const wanted = listReasons([...requires, ...corequisites, ...recommends]);
	const noun = "prerequisite with a reason called";
	return checkNamedTexts(document, "reasons", noun, texts?.reasons, wanted, "all");
}

function checkRoleParity({ document, texts }: ParsedRoleTranslation, source: Role): Diagnostic[] {
	return [
		...checkListParity(document, "entryPoints", texts?.entryPoints, source.entryPoints),
		...checkListParity(document, "estimates", texts?.estimates, source.estimates),
	];
}
