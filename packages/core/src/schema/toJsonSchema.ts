import * as z from "zod";

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of what authors write, before anything is filled in. */
export function toJsonSchema(schema: z.ZodType, title: string): JsonSchema {
	return { title, ...z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" }) };
}
