import { definedOnly } from "../../internal/definedOnly.ts";
import type { TopicId } from "../../model/id.ts";
import type { Requirement } from "../../model/requirement.ts";
import type { Resource } from "../../model/resource.ts";
import type { Topic } from "../../model/topic.ts";
import type { TopicTranslation } from "../../model/translation.ts";
import { listReasons, reasonKey } from "../../requirement/listReasons.ts";
import type { LocalePair } from "./localePair.ts";
import { localizeProse } from "./localizeProse.ts";
import { partLanguages } from "./partLanguages.ts";

/** A topic in another language; what its translation leaves out stays as it is, marked as such. */
export function localizeTopic(
	topic: Topic,
	translation: TopicTranslation | undefined,
	locales: LocalePair,
): Topic {
	const { objectives, checkpoint, requires, corequisites, recommends } = topic;
	const reasons = translation?.reasons ?? new Map<TopicId, string>();
	const translated = <T extends Requirement>(list: readonly T[]) =>
		list.map((one) => localizeReason(one, reasons));
	return {
		...topic,
		...localizeProse(topic, translation, locales.source),
		objectives: translation?.objectives ?? objectives,
		checkpoint: translation?.checkpoint ?? checkpoint,
		requires: translated(requires),
		corequisites: translated(corequisites),
		recommends: translated(recommends),
		resources: topic.resources.map((resource) => localizeResource(resource, locales)),
		...partLanguages(locales.source, {
			title: translation?.title === undefined,
			objectives: objectives.length > 0 && !translation?.objectives,
			checkpoint: checkpoint.length > 0 && !translation?.checkpoint,
			reasons: [...listReasons([...requires, ...corequisites, ...recommends])].some(
				(key) => !reasons.has(key),
			),
		}),
	};
}

/** A resource is in the language of the source when it does not say otherwise. */
export function localizeResource(resource: Resource, { source, target }: LocalePair): Resource {
	const { language = source, ...rest } = resource;
	return language === target ? rest : { ...rest, language };
}

function localizeReason<T extends Requirement>(
	requirement: T,
	reasons: ReadonlyMap<TopicId, string>,
): T {
	if (reasons.size === 0) return requirement;
	const reason = requirement.reason === undefined ? undefined : reasons.get(reasonKey(requirement));
	return {
		...requirement,
		...definedOnly({ reason }),
		...(requirement.type !== "topic" && {
			of: requirement.of.map((member) => localizeReason(member, reasons)),
		}),
	};
}
