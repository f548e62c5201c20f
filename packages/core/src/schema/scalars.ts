import * as z from "zod";
import { isDay } from "../internal/isDay.ts";
import { LOCALE_PATTERN } from "../internal/localePattern.ts";
import { once } from "../internal/once.ts";
import { parseEffort } from "../internal/parseEffort.ts";
import { parseMonths } from "../internal/parseMonths.ts";

const IN_ANY_SCRIPT = String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]+`;

/** The pattern of ids: lower-case kebab case, letters and digits of any script. */
export const ID_SOURCE: string = `^${IN_ANY_SCRIPT}(?:-${IN_ANY_SCRIPT})*$`;

// Reading it takes longer than checking a hundred topics, and most folders have none but ASCII ids.
const idPattern = /* @__PURE__ */ once(() => new RegExp(ID_SOURCE, "u"));
const ASCII_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text is an id. */
export function isId(text: string): boolean {
	return ASCII_ID.test(text) || idPattern().test(text);
}

const PRINTABLE = /\S/;

/** Whether there is anything to see in a text. */
export function isPrintable(text: string): boolean {
	return PRINTABLE.test(text);
}

// The same form for editors, which check it by regular expression; `parseEffort` also rejects backward ranges.
const EFFORT_PATTERN =
	"^(\\d+(\\.\\d+)?\\s*[-–]\\s*)?\\d+(\\.\\d+)?\\s*(min|h|w)$|^P(\\d+W)?(T(\\d+(\\.\\d+)?H)?(\\d+M)?)?$";

export const textSchema: () => z.ZodString = /* @__PURE__ */ once(() =>
	z.string({ error: "has to be text" }).regex(PRINTABLE, "must not be empty"),
);

export const idSchema: () => z.ZodString = /* @__PURE__ */ once(() =>
	z
		.string({ error: "has to be an id such as `linear-algebra`" })
		.refine(isId, { error: "has to be a lower-case id such as `linear-algebra`" })
		.meta({ pattern: ID_SOURCE }),
);

export const effortSchema: () => z.ZodString = /* @__PURE__ */ once(() =>
	z
		.string({ error: "has to be a time such as `10-30h`, `90min`, `8w` or `PT20H`" })
		.refine((text) => parseEffort(text) !== undefined, {
			error: "has to be a time such as `10-30h`, `90min`, `8w` or `PT20H`, the shorter end first",
		})
		.meta({ pattern: EFFORT_PATTERN, examples: ["10-30h", "90min", "8w", "PT20H"] }),
);

const MONTHS = "has to be a number of months such as `12-18mo` or `6mo`, the smaller first";
export const monthsSchema: () => z.ZodString = /* @__PURE__ */ once(() =>
	z
		.string({ error: MONTHS })
		.refine((text) => parseMonths(text) !== undefined, { error: MONTHS })
		.meta({
			pattern: "^(\\d+(\\.\\d+)?\\s*[-–]\\s*)?\\d+(\\.\\d+)?\\s*mo$",
			examples: ["12-18mo", "6mo"],
		}),
);

const DAY = "has to be a day such as `2026-07-01`";
export const daySchema: () => z.ZodString = /* @__PURE__ */ once(() =>
	z
		.string({ error: DAY })
		.refine((text) => isDay(text), { error: DAY })
		.meta({ format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }),
);

/** One of some words. */
export function enumSchema<const T extends readonly string[]>(
	values: T,
): z.ZodEnum<{ [K in T[number]]: K }> {
	const names = values.map((value) => `\`${value}\``);
	const last = names.pop()!;
	return z.enum(values, {
		error: `has to be ${names.length === 0 ? last : `${names.join(", ")} or ${last}`}`,
	});
}

export const localeSchema: () => z.ZodString = /* @__PURE__ */ once(() =>
	z
		.string({ error: "has to be a language tag such as `en` or `zh-Hans`" })
		.regex(LOCALE_PATTERN, "has to be a language tag such as `en` or `zh-Hans`"),
);

const WEB_ADDRESS = "has to be an absolute `https://` or `http://` address";
export const webAddressSchema: () => z.ZodString = /* @__PURE__ */ once(() =>
	z
		.string({ error: WEB_ADDRESS })
		.refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), { error: WEB_ADDRESS })
		.meta({ format: "uri", pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }),
);

// Unquoted, digits alone are a number in YAML, and so are digits around an `e`.
const HASH = "has to be 12 hexadecimal digits in quotes";
export const sourceHashSchema: () => z.ZodString = /* @__PURE__ */ once(() =>
	z
		.string({ error: HASH })
		.regex(/^[0-9a-f]{12}$/, HASH)
		.describe("First 12 digits of the SHA-256 of the source's title and body."),
);

/** A list in which nothing stands twice. */
export function uniqueList<T extends z.ZodType>(item: T): z.ZodArray<T> {
	return z
		.array(item, { error: "has to be a list" })
		.superRefine((values, context) => {
			if (values.length < 2) return;
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

/** A list of records in which no two have the same `key`. */
export function uniqueBy<Key extends string, T extends z.ZodType<Record<Key, string>>>(
	key: Key,
	item: T,
): z.ZodArray<T> {
	return z.array(item, { error: "has to be a list" }).superRefine((records, context) => {
		const seen = new Set<string>();
		records.forEach((record, index) => {
			const name = record[key];
			if (seen.has(name)) {
				context.addIssue({
					code: "custom",
					path: [index, key],
					message: `repeats ${quote(name)}`,
				});
			}
			seen.add(name);
		});
	});
}

function quote(value: unknown): string {
	return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
