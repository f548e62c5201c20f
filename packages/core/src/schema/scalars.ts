import * as z from "zod";
import { parseEffort } from "../internal/parseEffort.ts";

/** Lower-case kebab case; letters and digits of any script. */
export const ID_PATTERN: RegExp =
	/^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]+)*$/u;

const PRINTABLE = /\S/;
// The same form for editors, which check it by regular expression; `parseEffort` also rejects backward ranges.
const EFFORT_PATTERN =
	"^(\\d+(\\.\\d+)?\\s*[-–]\\s*)?\\d+(\\.\\d+)?\\s*(min|h|w)$|^P(\\d+W)?(T(\\d+(\\.\\d+)?H)?(\\d+M)?)?$";

export const textSchema: z.ZodString = z
	.string({ error: "has to be text" })
	.regex(PRINTABLE, "must not be empty");

export const idSchema: z.ZodString = z
	.string({ error: "has to be an id such as `linear-algebra`" })
	.regex(ID_PATTERN, "has to be a lower-case id such as `linear-algebra`");

export const effortSchema: z.ZodString = z
	.string({ error: "has to be a time such as `10-30h`, `90min`, `8w` or `PT20H`" })
	.refine((text) => parseEffort(text) !== undefined, {
		error: "has to be a time such as `10-30h`, `90min`, `8w` or `PT20H`, the shorter end first",
	})
	.meta({ pattern: EFFORT_PATTERN, examples: ["10-30h", "90min", "8w", "PT20H"] });

/** A list in which nothing stands twice. */
export function uniqueList<T extends z.ZodType>(item: T): z.ZodArray<T> {
	return z
		.array(item, { error: "has to be a list" })
		.superRefine((values, context) => {
			const seen = new Set<string>();
			values.forEach((value, index) => {
				const key = JSON.stringify(value);
				if (seen.has(key)) {
					context.addIssue({ code: "custom", path: [index], message: `repeats ${quote(value)}` });
				}
				seen.add(key);
			});
		})
		.meta({ uniqueItems: true });
}

function quote(value: unknown): string {
	return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
