import { contentConfigJsonSchema, type JsonSchema } from "../../curriculum/contentConfigSchema.ts";
import { ruleCatalogue } from "../catalogue.ts";
import type { OptionSummaries, RuleOptions } from "../engine/rule.ts";
import { PRESETS } from "./presetNames.ts";

const SEVERITY: JsonSchema = { enum: ["off", "info", "warn", "error"] };

/** JSON Schema of `prereq.config.json`, for editors: every rule with its summary and options. */
export function configJsonSchema(): JsonSchema {
	const base = contentConfigJsonSchema();
	const properties = new Map(Object.entries(base["properties"] as Record<string, JsonSchema>));
	// Functions cannot be written in JSON.
	properties.delete("customRules");
	const presets = { enum: PRESETS };
	properties.set("extends", {
		description: "Presets of rules from which the settings start; later ones win.",
		anyOf: [presets, { type: "array", items: presets }],
	});
	properties.set("rules", { ...table(true), description: "Severity, and options, by rule." });
	properties.set("overrides", {
		description: "Severities of rules for some of the files; later ones win.",
		type: "array",
		items: {
			type: "object",
			required: ["files"],
			additionalProperties: false,
			properties: {
				files: {
					description: "Globs relative to the content folder: `*`, `**`, `?`, `{a,b}`.",
					anyOf: [{ type: "string" }, { type: "array", minItems: 1, items: { type: "string" } }],
				},
				rules: table(false),
			},
		},
	});
	return { ...base, properties: Object.fromEntries(properties) };
}

function table(withOptions: boolean): JsonSchema {
	const settable = ruleCatalogue().filter(
		({ kind, severity }) => kind === "rule" || severity !== "error",
	);
	const entries = settable.map(({ code, summary, options, optionSummaries }) => {
		const tuned = withOptions && Object.keys(options).length > 0;
		const setting = tuned
			? {
					anyOf: [
						SEVERITY,
						{
							type: "array",
							prefixItems: [SEVERITY, optionsSchema(options, optionSummaries)],
							items: false,
							minItems: 1,
						},
					],
				}
			: SEVERITY;
		return [code, { description: summary, ...setting }];
	});
	return { type: "object", additionalProperties: false, properties: Object.fromEntries(entries) };
}

function optionsSchema(options: RuleOptions, summaries: OptionSummaries): JsonSchema {
	const entries = Object.entries(options).map(([name, value]) => {
		const type = Array.isArray(value)
			? { type: "array", items: { type: "string" } }
			: { type: typeof value };
		return [name, { description: summaries[name], ...type, default: value }];
	});
	return { type: "object", additionalProperties: false, properties: Object.fromEntries(entries) };
}
