import { describe, expect, it } from "vitest";
import { ruleCatalogue } from "./catalogue.ts";
import { configJsonSchema } from "./config/configJsonSchema.ts";

describe.each(ruleCatalogue())("$code", ({ options, optionSummaries }) => {
	it("says in a sentence what each of its options means, and of no others", () => {
		expect(Object.keys(optionSummaries).sort()).toEqual(Object.keys(options).sort());
		for (const summary of Object.values(optionSummaries)) expect(summary).toMatch(/^[A-Z].*\.$/);
	});
});

it("the schema of the configuration shows the sentence in editors", () => {
	const { properties } = configJsonSchema() as {
		readonly properties: {
			readonly rules: { readonly properties: Readonly<Record<string, RuleSchema>> };
		};
	};
	const shown = ruleCatalogue().flatMap(({ code, optionSummaries }) => {
		const [, tuned] = properties.rules.properties[code]?.anyOf ?? [];
		return Object.keys(optionSummaries).map((name) => ({
			option: `${code} ${name}`,
			description: tuned?.prefixItems?.[1].properties[name]?.description,
		}));
	});
	expect(shown).toEqual(
		ruleCatalogue().flatMap(({ code, optionSummaries }) =>
			Object.entries(optionSummaries).map(([name, description]) => ({
				option: `${code} ${name}`,
				description,
			})),
		),
	);
	expect(shown.length).toBeGreaterThan(0);
});

/** The schema of what a configuration may say about one rule: a severity, or a pair with its options. */
interface RuleSchema {
	readonly anyOf?: readonly {
		readonly prefixItems?: readonly [
			severity: object,
			options: { readonly properties: Readonly<Record<string, { readonly description: string }>> },
		];
	}[];
}
