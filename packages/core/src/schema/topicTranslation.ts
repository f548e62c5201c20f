import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { once } from "../internal/once.ts";
import type { TopicTranslation } from "../model/translation.ts";
import { type Decoded, decode } from "./decode.ts";
import { namedTextsSchema, toTextMap } from "./namedTexts.ts";
import { sourceHashSchema, textSchema } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";

/** What the front matter of every translation may say. */
export interface TranslationFacts {
	readonly title?: string;
	/** What the source was when it was translated. */
	readonly sourceHash?: string;
}

/** Front matter of `topics/<id>.<locale>.md`: the body says the rest. */
const topicTranslationSchema = /* @__PURE__ */ once(() => {
	return z.strictObject({
		$schema: z.string().optional(),
		title: textSchema().optional(),
		sourceHash: sourceHashSchema().optional(),
		reasons: namedTextsSchema().describe(
			"Reasons of prerequisites, by topic; of alternatives, by the one named first.",
		),
	});
});

/** What the front matter of a topic's translation says. */
export interface TopicTexts extends TranslationFacts, Pick<TopicTranslation, "reasons"> {}

/** Check the front matter of a topic's translation. */
export function decodeTopicTranslation(value: unknown): Decoded<TopicTexts> {
	const decoded = decode(topicTranslationSchema(), value);
	if (!decoded.ok) return decoded;
	const { title, sourceHash, reasons } = decoded.value;
	return { ok: true, value: definedOnly({ title, sourceHash, reasons: toTextMap(reasons) }) };
}

/** JSON Schema of the front matter of a topic's translation, for editors. */
export function topicTranslationJsonSchema(): JsonSchema {
	return toJsonSchema(topicTranslationSchema(), "Front matter of a topic's translation");
}
