import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { once } from "../internal/once.ts";
import type { PathwayFacts } from "../model/pathway.ts";
import { type Decoded, decode } from "./decode.ts";
import { idSchema, textSchema, uniqueList, webAddressSchema } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";

/** Front matter of `pathways/<id>.md`. */
const pathwaySchema = /* @__PURE__ */ once(() => {
	return z.strictObject({
		$schema: z.string().optional(),
		title: textSchema().describe("The person's name."),
		roadmap: idSchema().describe("Where they got to."),
		topics: uniqueList(idSchema())
			.optional()
			.describe("Topics they passed through, in order, as far as the source says so."),
		outcome: textSchema().optional().describe("Where the source left them."),
		sources: uniqueList(textSchema()).optional().describe("Where the facts come from."),
		link: webAddressSchema().optional().describe("Where to read more."),
	});
});

/** Check the front matter of a pathway and fill in what it leaves out. */
export function decodePathwayFrontmatter(id: string, value: unknown): Decoded<PathwayFacts> {
	const decoded = decode(pathwaySchema(), value);
	if (!decoded.ok) return decoded;
	const { title, roadmap, topics, outcome, sources, link } = decoded.value;
	return {
		ok: true,
		value: {
			id,
			title,
			roadmap,
			topics: topics ?? [],
			...definedOnly({ outcome, link }),
			sources: sources ?? [],
		},
	};
}

/** JSON Schema of a pathway's front matter, for editors. */
export function pathwayJsonSchema(): JsonSchema {
	return toJsonSchema(pathwaySchema(), "Front matter of a pathway");
}
