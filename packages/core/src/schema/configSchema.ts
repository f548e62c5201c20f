import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { HOURS_PER_WEEK } from "../internal/parseDuration.ts";
import type { CitedSource, CurriculumConfig } from "../model/config.ts";
import { type Decoded, decode } from "./decode.ts";
import { ID_PATTERN, localeSchema, textSchema, uniqueList, webAddressSchema } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";

const HOURS_OF_A_WEEK = 168;

const sourceSchema = z.strictObject({
	title: textSchema,
	by: textSchema.optional().describe("Author or publisher."),
	url: webAddressSchema.optional(),
});

/** `prereq.config.json` at the root of the content. */
const configSchema = z.strictObject({
	$schema: z.string().optional(),
	locale: localeSchema.optional().describe("Language of the sources; `en` when left out."),
	locales: uniqueList(localeSchema)
		.optional()
		.describe("Languages it is translated into; a translation into any other is an error."),
	hoursPerWeek: z
		.number("has to be a number of hours")
		.positive("has to be more than 0")
		.max(HOURS_OF_A_WEEK, `has to be ${HOURS_OF_A_WEEK} or less`)
		.optional()
		.describe("Hours of study per week where a learner says nothing else."),
	site: z
		.strictObject({ title: textSchema.optional(), description: textSchema.optional() })
		.optional()
		.describe("How the generated site introduces itself."),
	sources: z
		.record(z.string(), sourceSchema, { error: "has to be a table of sources" })
		.superRefine((sources, context) => {
			for (const id of Object.keys(sources)) {
				if (ID_PATTERN.test(id)) continue;
				const message = "has to be called by a lower-case id such as `linear-algebra`";
				context.addIssue({ code: "custom", path: [id], message });
			}
		})
		.optional()
		.meta({ propertyNames: { type: "string", pattern: ID_PATTERN.source } })
		.describe("What `sources` in front matter may name, by id."),
	// The rules are resolved, and these checked, after the curriculum is read.
	extends: z.unknown().optional().describe("Presets of rules from which the settings start."),
	rules: z.unknown().optional().describe("Severity, and options, by rule."),
	overrides: z.unknown().optional().describe("Severities of rules for some of the files."),
});

/** What the configuration says, and which of its lists it gives at all. */
export interface DecodedConfig {
	readonly config: CurriculumConfig;
	readonly declaresLocales: boolean;
	readonly declaresSources: boolean;
}

/** Check the configuration and fill in what it leaves out. */
export function decodeConfig(value: unknown): Decoded<DecodedConfig> {
	const decoded = decode(configSchema, value);
	if (!decoded.ok) return decoded;
	const { locale, locales, hoursPerWeek, site, sources } = decoded.value;
	return {
		ok: true,
		value: {
			config: {
				locale: locale ?? "en",
				locales: locales ?? [],
				hoursPerWeek: hoursPerWeek ?? HOURS_PER_WEEK,
				site: definedOnly(site ?? {}),
				sources: new Map(
					Object.entries(sources ?? {}).map(([id, source]): [string, CitedSource] => [
						id,
						{ id, ...definedOnly(source) },
					]),
				),
			},
			declaresLocales: locales !== undefined,
			declaresSources: sources !== undefined,
		},
	};
}

/** JSON Schema of `prereq.config.json`, for editors. */
export function configJsonSchema(): JsonSchema {
	return toJsonSchema(configSchema, "Configuration of a curriculum");
}
