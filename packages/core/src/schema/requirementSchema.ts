import * as z from "zod";
import { idSchema, textSchema } from "./scalars.ts";

/** A prerequisite expression as it stands in front matter. */
export type RequirementInput =
	| string
	| { topic: string; reason?: string | undefined }
	| { all: RequirementInput[]; reason?: string | undefined }
	| { any: RequirementInput[]; reason?: string | undefined }
	| { atLeast: number; of: RequirementInput[]; reason?: string | undefined };

const members: z.ZodType<RequirementInput[]> = z.lazy(() =>
	z
		.array(requirementSchema, { error: "has to be a list of prerequisites" })
		.min(1, "must not be empty"),
);
const reason = textSchema.optional();

const topicForm = z.strictObject({ topic: idSchema, reason });
const allForm = z.strictObject({ all: members, reason });
const anyForm = z.strictObject({ any: members, reason });
const atLeastForm = z
	.strictObject({
		atLeast: z.int("has to be a whole number").min(1, "has to be 1 or more"),
		of: members,
		reason,
	})
	.superRefine((value, context) => {
		if (value.atLeast <= value.of.length) return;
		context.addIssue({
			code: "custom",
			path: ["atLeast"],
			message: `asks for ${value.atLeast} of ${value.of.length}`,
		});
	});

export const requirementSchema: z.ZodType<RequirementInput> = z.union([
	idSchema,
	topicForm,
	allForm,
	anyForm,
	atLeastForm,
]);

/** A reference to one topic: an id, or an id with a reason. */
export const topicReferenceSchema: z.ZodType<
	string | { topic: string; reason?: string | undefined }
> = z.union([idSchema, topicForm]);

/** A corequisite; `together: true` binds both topics into one unit. */
export const corequisiteSchema: z.ZodType<
	string | { topic: string; reason?: string | undefined; together?: boolean | undefined }
> = z.union([
	idSchema,
	z.strictObject({
		topic: idSchema,
		reason,
		together: z.boolean("has to be `true` or `false`").optional(),
	}),
]);
