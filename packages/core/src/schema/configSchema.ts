import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { LOCALE_PATTERN } from "../internal/localePattern.ts";
import { once } from "../internal/once.ts";
import { HOURS_PER_WEEK } from "../internal/parseDuration.ts";
import type { CitedSource, CurriculumConfig, SiteConfig } from "../model/config.ts";
import { type Decoded, decode } from "./decode.ts";
import {
	ID_SOURCE,
	isId,
	localeSchema,
	textSchema,
	uniqueList,
	webAddressSchema,
} from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";

const HOURS_OF_A_WEEK = 168;

const configSchema = /* @__PURE__ */ once(() => {
	const sourceSchema = z.strictObject({
		title: textSchema(),
		by: textSchema().optional().describe("Author or publisher."),
		url: webAddressSchema().optional(),
	});

	const siteTexts = { title: textSchema().optional(), description: textSchema().optional() };

	/** `prereq.config.json` at the root of the content. */
	const settingsSchema = z.strictObject({
		$schema: z.string().optional(),
		locale: localeSchema().optional().describe("Language of the sources; `en` when left out."),
		locales: uniqueList(localeSchema())
			.optional()
			.describe("Languages it is translated into; a translation into any other is an error."),
		hoursPerWeek: z
			.number("has to be a number of hours")
			.positive("has to be more than 0")
			.max(HOURS_OF_A_WEEK, `has to be ${HOURS_OF_A_WEEK} or less`)
			.optional()
			.describe("Hours of study per week where a learner says nothing else."),
		site: z
			.strictObject({
				...siteTexts,
				translations: z
					.record(z.string(), z.strictObject(siteTexts), {
						error: "has to be a table of languages",
					})
					.superRefine((translations, context) => {
						for (const tag of Object.keys(translations)) {
							if (LOCALE_PATTERN.test(tag)) continue;
							const message = "has to be called by a language tag such as `en` or `zh-Hans`";
							context.addIssue({ code: "custom", path: [tag], message });
						}
					})
					.optional()
					.meta({ propertyNames: { type: "string", pattern: LOCALE_PATTERN.source } })
					.describe("Title and description in other languages, by language tag."),
			})
			.optional()
			.describe("How the generated site introduces itself."),
		sources: z
			.record(z.string(), sourceSchema, { error: "has to be a table of sources" })
			.superRefine((sources, context) => {
				for (const id of Object.keys(sources)) {
					if (isId(id)) continue;
					const message = "has to be called by a lower-case id such as `linear-algebra`";
					context.addIssue({ code: "custom", path: [id], message });
				}
			})
			.optional()
			.meta({ propertyNames: { type: "string", pattern: ID_SOURCE } })
			.describe("What `sources` in front matter may name, by id."),
		// The rules are resolved, and these checked, after the curriculum is read.
		extends: z.unknown().optional().describe("Presets of rules from which the settings start."),
		rules: z.unknown().optional().describe("Severity, and options, by rule."),
		overrides: z.unknown().optional().describe("Severities of rules for some of the files."),
		customRules: z.unknown().optional().describe("Rules of your own; only a module can give them."),
	});

	return settingsSchema.superRefine(({ locales, site }, context) => {
		if (locales === undefined) return;
		for (const tag of Object.keys(site?.translations ?? {})) {
			if (locales.includes(tag)) continue;
			const message = `is not one of the \`locales\` of this curriculum`;
			context.addIssue({ code: "custom", path: ["site", "translations", tag], message });
		}
	});
});

/** What the configuration says, and which of its lists it gives at all. */
export interface DecodedConfig {
	readonly config: CurriculumConfig;
	readonly declaresLocales: boolean;
	readonly declaresSources: boolean;
}

/** Check the configuration and fill in what it leaves out. */
export function decodeConfig(value: unknown): Decoded<DecodedConfig> {
	const decoded = decode(configSchema(), value);
	return decoded.ok ? { ok: true, value: toConfig(decoded.value) } : decoded;
}

/** What holds where there is no configuration. */
export function defaultConfig(): DecodedConfig {
	return toConfig({});
}

type ConfigInput = z.infer<ReturnType<typeof configSchema>>;

function toConfig({ locale, locales, hoursPerWeek, site, sources }: ConfigInput): DecodedConfig {
	return {
		config: {
			locale: locale ?? "en",
			locales: locales ?? [],
			hoursPerWeek: hoursPerWeek ?? HOURS_PER_WEEK,
			site: decodeSite(site ?? {}),
			sources: new Map(
				Object.entries(sources ?? {}).map(([id, source]): [string, CitedSource] => [
					id,
					{ id, ...definedOnly(source) },
				]),
			),
		},
		declaresLocales: locales !== undefined,
		declaresSources: sources !== undefined,
	};
}

function decodeSite({ translations, ...texts }: NonNullable<ConfigInput["site"]>): SiteConfig {
	const entries = Object.entries(translations ?? {});
	return {
		...definedOnly(texts),
		translations: new Map(entries.map(([tag, own]) => [tag, definedOnly(own)])),
	};
}

/** JSON Schema of `prereq.config.json`; what it says about rules is anything at all. */
export function configJsonSchema(): JsonSchema {
	return toJsonSchema(configSchema(), "Configuration of a curriculum");
}
