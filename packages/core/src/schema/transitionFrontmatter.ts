import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { once } from "../internal/once.ts";
import { parseMonths } from "../internal/parseMonths.ts";
import { DIFFICULTIES, SKILL_PRIORITIES, type TransitionFacts } from "../model/transition.ts";
import { type Decoded, decode } from "./decode.ts";
import { enumSchema, idSchema, monthsSchema, textSchema, uniqueList } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";

/** Front matter of `transitions/<role>--<roadmap>.md`. */
const transitionSchema = /* @__PURE__ */ once(() => {
	const topics = uniqueList(idSchema()).optional();
	const list = { error: "has to be a list" };

	return z.strictObject({
		$schema: z.string().optional(),
		title: textSchema().describe("Name shown to learners."),
		role: idSchema().describe("Where it starts."),
		roadmap: idSchema().describe("Where it leads."),
		difficulty: enumSchema(DIFFICULTIES),
		timeline: monthsSchema().describe("Months it takes, a range at best: `12-18mo`."),
		salaryChange: z
			.number("has to be a number of percent")
			.optional()
			.describe("Percent; negative for a loss."),
		demand: textSchema().optional().describe("How much people who made the transition are wanted."),
		transferable: z
			.array(z.strictObject({ skill: textSchema(), topics, why: textSchema() }), list)
			.optional()
			.describe("Skills that somebody brings along."),
		learn: z
			.array(
				z.strictObject({
					skill: textSchema(),
					priority: enumSchema(SKILL_PRIORITIES),
					weeks: z.number("has to be a number of weeks").positive("has to be more than 0"),
					topics,
				}),
				list,
			)
			.optional()
			.describe("Skills that are missing."),
		sources: uniqueList(textSchema()).optional().describe("Where the facts come from."),
	});
});

/** Check the front matter of a transition and fill in what it leaves out. */
export function decodeTransitionFrontmatter(id: string, value: unknown): Decoded<TransitionFacts> {
	const decoded = decode(transitionSchema(), value);
	if (!decoded.ok) return decoded;
	const { title, role, roadmap, difficulty, timeline } = decoded.value;
	const { salaryChange, demand, transferable, learn, sources } = decoded.value;
	return {
		ok: true,
		value: {
			id,
			title,
			role,
			roadmap,
			difficulty,
			// The schema accepts only what the parser reads.
			timeline: parseMonths(timeline)!,
			...definedOnly({ salaryChange, demand }),
			transferable: (transferable ?? []).map((one) => ({ ...one, topics: one.topics ?? [] })),
			learn: (learn ?? []).map((one) => ({ ...one, topics: one.topics ?? [] })),
			sources: sources ?? [],
		},
	};
}

/** JSON Schema of a transition's front matter, for editors. */
export function transitionJsonSchema(): JsonSchema {
	return toJsonSchema(transitionSchema(), "Front matter of a transition");
}
