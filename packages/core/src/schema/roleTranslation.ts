import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { once } from "../internal/once.ts";
import type { RoleTranslation } from "../model/translation.ts";
import { type Decoded, decode } from "./decode.ts";
import { sourceHashSchema, textSchema } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";
import type { TranslationFacts } from "./topicTranslation.ts";

/** Front matter of `roles/<id>.<locale>.md`. */
const roleTranslationSchema = /* @__PURE__ */ once(() => {
	const reasons = z
		.array(z.strictObject({ reason: textSchema().optional() }), { error: "has to be a list" })
		.optional();

	return z.strictObject({
		$schema: z.string().optional(),
		title: textSchema().optional(),
		sourceHash: sourceHashSchema().optional(),
		entryPoints: reasons.describe("Reasons, in the order of the source's entry points."),
		estimates: reasons.describe("Reasons, in the order of the source's estimates."),
	});
});

/** What the front matter of a role's translation says. */
export interface RoleTexts
	extends TranslationFacts,
		Pick<RoleTranslation, "entryPoints" | "estimates"> {}

/** Check the front matter of a role's translation. */
export function decodeRoleTranslation(value: unknown): Decoded<RoleTexts> {
	const decoded = decode(roleTranslationSchema(), value);
	if (!decoded.ok) return decoded;
	const { title, sourceHash, entryPoints, estimates } = decoded.value;
	return {
		ok: true,
		value: definedOnly({
			title,
			sourceHash,
			entryPoints: entryPoints?.map(({ reason }) => reason),
			estimates: estimates?.map(({ reason }) => reason),
		}),
	};
}

/** JSON Schema of the front matter of a role's translation, for editors. */
export function roleTranslationJsonSchema(): JsonSchema {
	return toJsonSchema(roleTranslationSchema(), "Front matter of a role's translation");
}
