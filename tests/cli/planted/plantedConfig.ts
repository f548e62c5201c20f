import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PLANTED = "topics/{p,P}lanted*.md";

/** Rules that are a choice, for planted files alone; most of these files are in no roadmap. */
const RULES = {
	"schema/known-vocabulary": ["off", { tags: ["planted"] }],
	"graph/max-prerequisites": ["off", { max: 4 }],
	"resources/policy": ["off", { deniedHosts: ["spam.example"] }],
	"resources/prefer-internal": ["error", { origins: ["https://learn.example"] }],
	"graph/no-orphan": "off",
	"i18n/missing-translation": "off",
};
const OVERRIDES = [
	{
		files: PLANTED,
		rules: {
			"schema/known-vocabulary": "error",
			"graph/max-prerequisites": "warn",
			"graph/no-redundant-prerequisite": "warn",
			"resources/policy": "warn",
			"content/minimising-words": "info",
		},
	},
	{ files: "topics/planted-alone.md", rules: { "graph/no-orphan": "warn" } },
	{ files: "topics/planted-old.md", rules: { "resources/reviewed-within": "warn" } },
	{ files: "topics/planted-english.md", rules: { "i18n/missing-translation": "info" } },
];

/** Turns on every rule, on top of `strict`. */
export function writePlantedConfig(folder: string): void {
	const path = join(folder, "prereq.config.json");
	const config: object = JSON.parse(readFileSync(path, "utf8"));
	const all = { ...config, rules: RULES, overrides: OVERRIDES };
	writeFileSync(path, `${JSON.stringify(all, undefined, 2)}\n`);
}
