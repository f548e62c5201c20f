import * as z from "zod";
import { once } from "../internal/once.ts";
import { idSchema, textSchema } from "./scalars.ts";

/** A prerequisite expression as it stands in front matter. */
export type RequirementInput =
	| string
	| { topic: string; reason?: string | undefined }
	| { all: RequirementInput[]; reason?: string | undefined }
	| { any: RequirementInput[]; reason?: string | undefined }
	| { atLeast: number; of: RequirementInput[]; reason?: string | undefined };

const reasonSchema = /* @__PURE__ */ once(() => textSchema().optional());
const topicForm = /* @__PURE__ */ once(() =>
	z.strictObject({ topic: idSchema(), reason: reasonSchema() }),
);

export const requirementSchema: () => z.ZodType<RequirementInput> = /* @__PURE__ */ once(() => {
	const reason = reasonSchema();
	const members: z.ZodType<RequirementInput[]> = z.lazy(() =>
		z
			.array(requirementSchema(), { error: "has to be a list of prerequisites" })
			.min(1, "must not be empty"),
	);
	return z.union([
		idSchema(),
		topicForm(),
		z.strictObject({ all: members, reason }),
		z.strictObject({ any: members, reason }),
		z
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
			}),
	]);
});

/** A reference to one topic: an id, or an id with a reason. */
export const topicReferenceSchema: () => z.ZodType<
	string | { topic: string; reason?: string | undefined }
> = /* @__PURE__ */ once(() => z.union([idSchema(), topicForm()]));

/** A corequisite; `together: true` binds both topics into one unit. */
export const corequisiteSchema: () => z.ZodType<
	string | { topic: string; reason?: string | undefined; together?: boolean | undefined }
> = /* @__PURE__ */ once(() =>
	z.union([
		idSchema(),
		z.strictObject({
			topic: idSchema(),
			reason: reasonSchema(),
			together: z.boolean("has to be `true` or `false`").optional(),
		}),
	]),
);
