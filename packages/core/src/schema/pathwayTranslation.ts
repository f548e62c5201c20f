import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { once } from "../internal/once.ts";
import { type Decoded, decode } from "./decode.ts";
import { sourceHashSchema, textSchema } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";
import type { TranslationFacts } from "./topicTranslation.ts";

/** Front matter of `pathways/<id>.<locale>.md`. */
const pathwayTranslationSchema = /* @__PURE__ */ once(() => {
	return z.strictObject({
		$schema: z.string().optional(),
		title: textSchema().optional(),
		sourceHash: sourceHashSchema().optional(),
		outcome: textSchema().optional(),
	});
});

/** What the front matter of a pathway's translation says. */
export interface PathwayTexts extends TranslationFacts {
	readonly outcome?: string;
}

/** Check the front matter of a pathway's translation. */
export function decodePathwayTranslation(value: unknown): Decoded<PathwayTexts> {
	const decoded = decode(pathwayTranslationSchema(), value);
	if (!decoded.ok) return decoded;
	const { title, sourceHash, outcome } = decoded.value;
	return { ok: true, value: definedOnly({ title, sourceHash, outcome }) };
}

/** JSON Schema of the front matter of a pathway's translation, for editors. */
export function pathwayTranslationJsonSchema(): JsonSchema {
	return toJsonSchema(pathwayTranslationSchema(), "Front matter of a pathway's translation");
}
