import { compareIds } from "../../internal/compareIds.ts";
import { definedOnly } from "../../internal/definedOnly.ts";
import type { Translations } from "../../model/translation.ts";
import type { LinkedTranslation } from "./linkTranslations.ts";
import type { ParsedTranslation } from "./parsedTranslation.ts";
import { toProseTranslation } from "./toProseTranslation.ts";
import { toRoadmapTranslation } from "./toRoadmapTranslation.ts";
import { toTopicTranslation } from "./toTopicTranslation.ts";
import { toTransitionTranslation } from "./toTransitionTranslation.ts";

/** Put checked translations together, by locale. */
export async function buildTranslations(
	linked: readonly LinkedTranslation[],
	sourceLocale: string,
	stale: ReadonlySet<ParsedTranslation>,
): Promise<ReadonlyMap<string, Translations>> {
	const locales = new Set(linked.map(({ translation }) => translation.locale));
	const built = new Map<string, Translations>();
	for (const locale of [...locales].sort(compareIds)) {
		const inLocale = linked.filter(({ translation }) => translation.locale === locale);
		built.set(locale, await buildLocale(inLocale, sourceLocale, stale));
	}
	return built;
}

type Writable<T> = {
	-readonly [K in keyof T]: T[K] extends ReadonlyMap<infer Id, infer V> ? Map<Id, V> : T[K];
};

async function buildLocale(
	linked: readonly LinkedTranslation[],
	sourceLocale: string,
	stale: ReadonlySet<ParsedTranslation>,
): Promise<Translations> {
	const built: Writable<Translations> = {
		topics: new Map(),
		roadmaps: new Map(),
		roles: new Map(),
		transitions: new Map(),
		pathways: new Map(),
	};
	for (const link of linked) {
		const { id } = link.source;
		const isStale = stale.has(link.translation);
		switch (link.of) {
			case "topic": {
				const { translation, source } = link;
				const made = await toTopicTranslation(translation, source.document, sourceLocale, isStale);
				built.topics.set(id, made);
				break;
			}
			case "roadmap": {
				const { texts, body } = link.translation;
				const { roadmap } = link.source;
				if (!texts || !roadmap) break;
				built.roadmaps.set(id, toRoadmapTranslation(texts, body, roadmap, isStale));
				break;
			}
			case "role": {
				const { texts, body } = link.translation;
				if (!texts) break;
				const { entryPoints, estimates } = texts;
				const prose = toProseTranslation(texts, body, isStale);
				built.roles.set(id, { ...prose, ...definedOnly({ entryPoints, estimates }) });
				break;
			}
			case "transition": {
				const { texts, body } = link.translation;
				if (texts) built.transitions.set(id, toTransitionTranslation(texts, body, isStale));
				break;
			}
			case "pathway": {
				const { texts, body } = link.translation;
				if (!texts) break;
				const prose = toProseTranslation(texts, body, isStale);
				built.pathways.set(id, { ...prose, ...definedOnly({ outcome: texts.outcome }) });
				break;
			}
		}
	}
	return built;
}
