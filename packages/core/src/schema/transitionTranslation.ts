import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { once } from "../internal/once.ts";
import type { TransitionTranslation } from "../model/translation.ts";
import { type Decoded, decode } from "./decode.ts";
import { sourceHashSchema, textSchema } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";
import type { TranslationFacts } from "./topicTranslation.ts";

/** Front matter of `transitions/<role>--<roadmap>.<locale>.md`. */
const transitionTranslationSchema = /* @__PURE__ */ once(() => {
	const text = textSchema().optional();
	const list = { error: "has to be a list" };

	return z.strictObject({
		$schema: z.string().optional(),
		title: text,
		sourceHash: sourceHashSchema().optional(),
		demand: text,
		transferable: z
			.array(z.strictObject({ skill: textSchema(), why: textSchema() }), list)
			.optional()
			.describe("In the order of the source's transferable skills."),
		learn: z
			.array(z.strictObject({ skill: textSchema() }), list)
			.optional()
			.describe("In the order of the source's skills to learn."),
	});
});

/** What the front matter of a transition's translation says. */
export interface TransitionTexts
	extends TranslationFacts,
		Pick<TransitionTranslation, "demand" | "transferable" | "learn"> {}

/** Check the front matter of a transition's translation. */
export function decodeTransitionTranslation(value: unknown): Decoded<TransitionTexts> {
	const decoded = decode(transitionTranslationSchema(), value);
	if (!decoded.ok) return decoded;
	const { title, sourceHash, demand, transferable, learn } = decoded.value;
	return {
		ok: true,
		value: definedOnly({
			title,
			sourceHash,
			demand,
			transferable,
			learn,
		}),
	};
}

/** JSON Schema of the front matter of a transition's translation, for editors. */
export function transitionTranslationJsonSchema(): JsonSchema {
	return toJsonSchema(transitionTranslationSchema(), "Front matter of a transition's translation");
}
