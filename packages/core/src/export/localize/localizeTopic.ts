import type { Requirement } from "../../model/requirement.ts";
import type { Resource } from "../../model/resource.ts";
import type { Topic } from "../../model/topic.ts";
import type { TopicTranslation } from "../../model/translation.ts";
import type { LocalePair } from "./localePair.ts";
import { localizeProse } from "./localizeProse.ts";
import { partLanguages } from "./partLanguages.ts";

/** A topic in another language; what its translation leaves out stays as it is, marked as such. */
export function localizeTopic(
	topic: Topic,
	translation: TopicTranslation | undefined,
	locales: LocalePair,
): Topic {
	const { objectives, checkpoint } = topic;
	return {
		...topic,
		...localizeProse(topic, translation, locales.source),
		objectives: translation?.objectives ?? objectives,
		checkpoint: translation?.checkpoint ?? checkpoint,
		resources: topic.resources.map((resource) => localizeResource(resource, locales)),
		...partLanguages(locales.source, {
			title: translation?.title === undefined,
			objectives: objectives.length > 0 && !translation?.objectives,
			checkpoint: checkpoint.length > 0 && !translation?.checkpoint,
			reasons: hasReason([...topic.requires, ...topic.corequisites, ...topic.recommends]),
		}),
	};
}

/** A resource is in the language of the source when it does not say otherwise. */
export function localizeResource(resource: Resource, { source, target }: LocalePair): Resource {
	const { language = source, ...rest } = resource;
	return language === target ? rest : { ...rest, language };
}

function hasReason(requirements: readonly Requirement[]): boolean {
	const pending = [...requirements];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if (next.reason !== undefined) return true;
		if (next.type !== "topic") pending.push(...next.of);
	}
	return false;
}
