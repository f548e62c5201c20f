import type { Prose } from "../../content/parseProse.ts";
import { definedOnly } from "../../internal/definedOnly.ts";
import type { ProseTranslation } from "../../model/translation.ts";
import type { TranslationFacts } from "../../schema/topicTranslation.ts";

/** Title and body that a translation gives, the body only when there is one. */
export function toProseTranslation(
	texts: TranslationFacts,
	body: Prose | undefined,
	stale: boolean,
): ProseTranslation {
	return {
		...definedOnly({ title: texts.title }),
		...(body && body.bodyHtml !== "" && { summary: body.summary, bodyHtml: body.bodyHtml }),
		stale,
	};
}
