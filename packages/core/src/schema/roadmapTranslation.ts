import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { once } from "../internal/once.ts";
import type { RoadmapTranslation } from "../model/translation.ts";
import { type Decoded, decode } from "./decode.ts";
import { namedTextsSchema, toTextMap } from "./namedTexts.ts";
import { idSchema, sourceHashSchema, textSchema, uniqueBy, uniqueList } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";
import type { TranslationFacts } from "./topicTranslation.ts";

/** Front matter of `roadmaps/<id>.<locale>.md`. */
const roadmapTranslationSchema = /* @__PURE__ */ once(() => {
	const text = textSchema().optional();
	const titledTexts = z
		.array(z.strictObject({ title: textSchema(), text: textSchema() }), {
			error: "has to be a list",
		})
		.optional();
	const titles = uniqueBy("id", z.strictObject({ id: idSchema(), title: textSchema() })).optional();

	return z.strictObject({
		$schema: z.string().optional(),
		title: text,
		sourceHash: sourceHashSchema().optional(),
		description: text,
		briefTitle: text,
		briefDescription: text,
		question: z.strictObject({ title: textSchema(), description: textSchema() }).optional(),
		seo: z
			.strictObject({
				title: textSchema(),
				description: textSchema(),
				keywords: uniqueList(textSchema()).optional(),
			})
			.optional(),
		tags: namedTextsSchema().describe("Names of tags, by tag."),
		summary: text,
		highlights: titledTexts.describe("In the order of the source's highlights."),
		advice: titledTexts.describe("In the order of the source's advice."),
		tracks: uniqueBy(
			"id",
			z.strictObject({
				id: idSchema(),
				title: text,
				of: uniqueBy(
					"section",
					z.strictObject({ section: textSchema(), chooseIf: textSchema() }),
				).optional(),
			}),
		).optional(),
		groups: titles,
		goals: titles,
	});
});

/** What the front matter of a roadmap's translation says; its body adds the headings. */
export interface RoadmapTexts
	extends TranslationFacts,
		Omit<RoadmapTranslation, "stale" | "introHtml" | "sections"> {}

/** Check the front matter of a roadmap's translation. */
export function decodeRoadmapTranslation(value: unknown): Decoded<RoadmapTexts> {
	const decoded = decode(roadmapTranslationSchema(), value);
	if (!decoded.ok) return decoded;
	const { title, sourceHash, description, summary, highlights, advice } = decoded.value;
	const { briefTitle, briefDescription, question, seo, tags, tracks, groups, goals } =
		decoded.value;
	const titlesOf = (list: readonly { id: string; title: string }[] = []) =>
		new Map(list.map((one) => [one.id, one.title]));
	return {
		ok: true,
		value: {
			...definedOnly({ title, sourceHash, description, summary, highlights, advice }),
			...definedOnly({ tags: toTextMap(tags) }),
			meta: definedOnly({ briefTitle, briefDescription, question, seo: seo && definedOnly(seo) }),
			tracks: new Map(
				(tracks ?? []).map((track) => [
					track.id,
					{
						...definedOnly({ title: track.title }),
						chooseIf: new Map((track.of ?? []).map(({ section, chooseIf }) => [section, chooseIf])),
					},
				]),
			),
			groups: titlesOf(groups),
			goals: titlesOf(goals),
		},
	};
}

/** JSON Schema of the front matter of a roadmap's translation, for editors. */
export function roadmapTranslationJsonSchema(): JsonSchema {
	return toJsonSchema(roadmapTranslationSchema(), "Front matter of a roadmap's translation");
}
