import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { once } from "../internal/once.ts";
import type { Roadmap, RoadmapMeta } from "../model/roadmap.ts";
import { type Decoded, decode } from "./decode.ts";
import { idSchema, textSchema, uniqueBy, uniqueList } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";

/** Front matter of `roadmaps/<id>.md`: every field of a roadmap.sh file, and ours. */
const roadmapSchema = /* @__PURE__ */ once(() => {
	const number = z.number("has to be a number");
	const flag = z.boolean("has to be `true` or `false`").optional();
	const text = textSchema().optional();
	const texts = uniqueList(textSchema()).optional();
	const choose = z.int("has to be a whole number").min(1, "has to be 1 or more");

	const highlightSchema = z.strictObject({ title: textSchema(), text: textSchema() });
	const adviceSchema = z.strictObject({
		title: textSchema(),
		text: textSchema(),
		topics: uniqueList(idSchema()).optional(),
	});

	const trackSchema = z
		.strictObject({
			id: idSchema(),
			title: textSchema(),
			choose: choose.optional(),
			of: z
				.array(z.strictObject({ section: textSchema(), chooseIf: text }))
				.min(1, "must not be empty"),
		})
		.superRefine(limitChoice);

	const groupSchema = z
		.strictObject({
			id: idSchema(),
			title: text,
			choose: choose.optional(),
			of: uniqueList(idSchema()).min(1, "must not be empty"),
		})
		.superRefine(limitChoice);

	return z.strictObject({
		$schema: z.string().optional(),
		title: textSchema(),
		description: text,
		order: number.optional(),
		tags: texts,
		aliases: uniqueList(idSchema()).optional(),
		sources: texts,
		summary: text.describe("The roadmap in a few sentences."),
		highlights: z
			.array(highlightSchema, { error: "has to be a list" })
			.optional()
			.describe("A digest of the roadmap."),
		advice: z
			.array(adviceSchema, { error: "has to be a list" })
			.optional()
			.describe("What helped others, with the topics where it is practised."),
		tracks: uniqueBy("id", trackSchema).optional().describe("Alternative sections to choose from."),
		groups: uniqueBy("id", groupSchema).optional().describe("Topics of which some are enough."),
		goals: uniqueBy(
			"id",
			z.strictObject({
				id: idSchema(),
				title: textSchema(),
				topics: uniqueList(idSchema()).min(1, "must not be empty"),
			}),
		).optional(),
		relatedRoadmaps: z
			.array(
				z.union([
					idSchema(),
					z.strictObject({
						external: textSchema(),
						title: text,
						url: z.url("has to be a URL").optional(),
					}),
				]),
			)
			.optional()
			.describe("Ids of this curriculum, or `external:` ones."),
		jsonUrl: text,
		pdfUrl: text,
		renderer: text,
		briefTitle: text,
		briefDescription: text,
		hasTopics: flag,
		isNew: flag,
		isHidden: flag,
		isUpcoming: flag,
		isForkable: flag,
		note: text,
		dimensions: z.strictObject({ width: number, height: number }).optional(),
		question: z.strictObject({ title: textSchema(), description: textSchema() }).optional(),
		schema: z
			.strictObject({
				headline: textSchema(),
				description: textSchema(),
				imageUrl: text,
				datePublished: text,
				dateModified: text,
			})
			.optional(),
		seo: z
			.strictObject({
				title: textSchema(),
				description: textSchema(),
				keywords: texts,
				ogImageUrl: text,
			})
			.optional(),
		sitemap: z
			.strictObject({
				priority: number.min(0, "has to be 0 or more").max(1, "has to be 1 or less"),
				changefreq: z.enum(["always", "hourly", "daily", "weekly", "monthly", "yearly", "never"], {
					error: "has to be `always`, `hourly`, `daily`, `weekly`, `monthly`, `yearly` or `never`",
				}),
			})
			.optional(),
		relatedQuestions: texts,
		courses: texts,
	});
});

/** What the front matter of a roadmap says; its body adds the outline. */
export type RoadmapFacts = Omit<Roadmap, "introHtml" | "sections">;

/** Check the front matter of a roadmap and fill in what it leaves out. */
export function decodeRoadmapFrontmatter(id: string, value: unknown): Decoded<RoadmapFacts> {
	const decoded = decode(roadmapSchema(), value);
	if (!decoded.ok) return decoded;
	const {
		$schema: _,
		title,
		description,
		summary,
		highlights,
		advice,
		order,
		tags,
		aliases,
		sources,
		tracks,
		groups,
		goals,
		relatedRoadmaps,
		...meta
	} = decoded.value;
	return {
		ok: true,
		value: {
			id,
			title,
			...definedOnly({ description, summary, highlights, order }),
			...(advice && { advice: advice.map((part) => ({ ...part, topics: part.topics ?? [] })) }),
			tags: tags ?? [],
			aliases: aliases ?? [],
			sources: sources ?? [],
			// zod types an absent key as `undefined`; the parsed object has no such keys.
			meta: meta as RoadmapMeta,
			relatedRoadmaps: (relatedRoadmaps ?? []).map((related) =>
				typeof related === "string"
					? { id: related, external: false }
					: {
							id: related.external,
							external: true,
							...(related.title === undefined ? {} : { title: related.title }),
							...(related.url === undefined ? {} : { url: related.url }),
						},
			),
			tracks: (tracks ?? []).map((track) => ({
				id: track.id,
				title: track.title,
				choose: track.choose ?? 1,
				of: track.of.map(({ section, chooseIf }) => ({
					section,
					...(chooseIf === undefined ? {} : { chooseIf }),
				})),
			})),
			groups: (groups ?? []).map((group) => ({
				id: group.id,
				...(group.title === undefined ? {} : { title: group.title }),
				choose: group.choose ?? 1,
				of: group.of,
			})),
			goals: goals ?? [],
		},
	};
}

/** JSON Schema of a roadmap's front matter, for editors. */
export function roadmapJsonSchema(): JsonSchema {
	return toJsonSchema(roadmapSchema(), "Front matter of a roadmap");
}

function limitChoice(
	value: { choose?: number | undefined; of: readonly unknown[] },
	context: z.RefinementCtx,
): void {
	if ((value.choose ?? 1) <= value.of.length) return;
	context.addIssue({
		code: "custom",
		path: ["choose"],
		message: `asks for ${value.choose} of ${value.of.length}`,
	});
}
