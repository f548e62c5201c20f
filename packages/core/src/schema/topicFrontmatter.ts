import * as z from "zod";
import { once } from "../internal/once.ts";
import { parseEffort } from "../internal/parseEffort.ts";
import { LEVELS, TOPIC_KINDS, type Topic, type TopicFacts } from "../model/topic.ts";
import { type Decoded, decode } from "./decode.ts";
import { isPlainTopic } from "./isPlainTopic.ts";
import { corequisiteSchema, requirementSchema, topicReferenceSchema } from "./requirementSchema.ts";
import {
	daySchema,
	effortSchema,
	enumSchema,
	idSchema,
	textSchema,
	uniqueList,
} from "./scalars.ts";
import type { SchemaIssue } from "./schemaIssue.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";
import { toRequirement, toTopicRequirement } from "./toRequirement.ts";

/** Front matter of `topics/<id>.md`. */
const topicSchema = /* @__PURE__ */ once(() => {
	return z.strictObject({
		$schema: z.string().optional(),
		title: textSchema().describe("Name shown to learners."),
		requires: uniqueList(requirementSchema())
			.optional()
			.describe("Hard prerequisites: ids, or `any`, `all` and `atLeast … of` expressions."),
		corequisites: uniqueList(corequisiteSchema())
			.optional()
			.describe("Topics that may be learned together with this one."),
		recommends: uniqueList(topicReferenceSchema())
			.optional()
			.describe("Soft prerequisites: they order and advise, never block."),
		effort: effortSchema().optional().describe("Time to learn it, a range at best: `10-30h`."),
		level: enumSchema(LEVELS).optional(),
		kind: enumSchema(TOPIC_KINDS).optional(),
		tags: uniqueList(textSchema()).optional(),
		aliases: uniqueList(idSchema())
			.optional()
			.describe("Former ids; progress recorded under them counts for this topic."),
		sources: uniqueList(textSchema()).optional().describe("Where the facts come from."),
		files: uniqueList(textSchema())
			.optional()
			.describe("Starter, tests and solution of a project: paths relative to this file."),
		reviewed: daySchema()
			.optional()
			.describe("Day on which somebody last checked the whole topic."),
	});
});

/** Check the front matter of a topic and fill in what it leaves out. */
export function decodeTopicFrontmatter(id: string, value: unknown): Decoded<TopicFacts> {
	if (isPlainTopic(value)) return { ok: true, value: readTopicFrontmatter(id, value) };
	const decoded = decode(topicSchema(), value);
	return decoded.ok ? { ok: true, value: toFacts(id, decoded.value) } : decoded;
}

/** What {@link decodeTopicFrontmatter} says about front matter that it was sound about before. */
export function readTopicFrontmatter(id: string, sound: unknown): TopicFacts {
	return toFacts(id, sound as TopicInput);
}

const REQUISITES = ["requires", "corequisites", "recommends"] as const;

/** What a topic names of other topics. */
export type TopicRequisites = Pick<Topic, "id" | (typeof REQUISITES)[number]>;

/**
 * What the sound keys of unsound front matter name.
 * @param issues - what {@link decodeTopicFrontmatter} said about it
 */
export function readRequisites(
	id: string,
	value: unknown,
	issues: readonly SchemaIssue[],
): TopicRequisites | undefined {
	const broken = new Set(issues.map(({ path }) => path[0]));
	if (typeof value !== "object" || value === null || broken.has(undefined)) return undefined;
	const sound = Object.entries(value).filter(
		([key]) => REQUISITES.some((known) => known === key) && !broken.has(key),
	);
	const { requires, corequisites, recommends } = toFacts(id, {
		title: "",
		...(Object.fromEntries(sound) as Pick<TopicInput, (typeof REQUISITES)[number]>),
	});
	return { id, requires, corequisites, recommends };
}

type TopicInput = z.infer<ReturnType<typeof topicSchema>>;

function toFacts(id: string, input: TopicInput): TopicFacts {
	const effort = input.effort === undefined ? undefined : parseEffort(input.effort);
	return {
		id,
		title: input.title,
		kind: input.kind ?? "topic",
		requires: (input.requires ?? []).map(toRequirement),
		corequisites: (input.corequisites ?? []).map((item) => ({
			...toTopicRequirement(item),
			together: typeof item === "object" && item.together === true,
		})),
		recommends: (input.recommends ?? []).map(toTopicRequirement),
		...(effort ? { effort } : {}),
		...(input.level ? { level: input.level } : {}),
		tags: input.tags ?? [],
		aliases: input.aliases ?? [],
		sources: input.sources ?? [],
	};
}

/** JSON Schema of a topic's front matter, for editors. */
export function topicJsonSchema(): JsonSchema {
	return toJsonSchema(topicSchema(), "Front matter of a topic");
}
