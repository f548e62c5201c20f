import { compareIds } from "../../internal/compareIds.ts";
import type {
	RoadmapTranslation,
	TopicTranslation,
	Translations,
} from "../../model/translation.ts";
import type { LinkedTranslation } from "./linkTranslations.ts";
import type { ParsedTranslation } from "./parsedTranslation.ts";
import { toRoadmapTranslation } from "./toRoadmapTranslation.ts";
import { toTopicTranslation } from "./toTopicTranslation.ts";

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

async function buildLocale(
	linked: readonly LinkedTranslation[],
	sourceLocale: string,
	stale: ReadonlySet<ParsedTranslation>,
): Promise<Translations> {
	const topics = new Map<string, TopicTranslation>();
	const roadmaps = new Map<string, RoadmapTranslation>();
	for (const link of linked) {
		const { id } = link.source;
		const isStale = stale.has(link.translation);
		if (link.of === "topic") {
			const { translation, source } = link;
			topics.set(id, await toTopicTranslation(translation, source.document, sourceLocale, isStale));
		} else {
			const { texts, body } = link.translation;
			const { roadmap } = link.source;
			if (texts && roadmap) roadmaps.set(id, toRoadmapTranslation(texts, body, roadmap, isStale));
		}
	}
	return { topics, roadmaps, roles: new Map(), transitions: new Map(), pathways: new Map() };
}
