// Every committed file that is derived from the built package, by its path from the root of the repository.
import {
	compiledJsonSchema,
	configJsonSchema,
	DIAGNOSTIC_CODES,
	pathwayJsonSchema,
	pathwayTranslationJsonSchema,
	roadmapJsonSchema,
	roadmapTranslationJsonSchema,
	roleJsonSchema,
	roleTranslationJsonSchema,
	topicJsonSchema,
	topicTranslationJsonSchema,
	transitionJsonSchema,
	transitionTranslationJsonSchema,
} from "../dist/index.js";

/** @returns {Map<string, string>} */
export function generatedFiles() {
	return new Map([...schemaFiles(), ...ruleFiles()]);
}

function schemaFiles() {
	const schemas = {
		topic: topicJsonSchema(),
		roadmap: roadmapJsonSchema(),
		role: roleJsonSchema(),
		transition: transitionJsonSchema(),
		pathway: pathwayJsonSchema(),
		config: configJsonSchema(),
		"topic-translation": topicTranslationJsonSchema(),
		"roadmap-translation": roadmapTranslationJsonSchema(),
		"role-translation": roleTranslationJsonSchema(),
		"transition-translation": transitionTranslationJsonSchema(),
		"pathway-translation": pathwayTranslationJsonSchema(),
		curriculum: compiledJsonSchema(),
	};
	return Object.entries(schemas).map(([name, schema]) => [
		`packages/core/schema/${name}.json`,
		`${JSON.stringify(schema, null, 2)}\n`,
	]);
}

function ruleFiles() {
	const codes = Object.entries(DIAGNOSTIC_CODES).sort(([a], [b]) => (a < b ? -1 : 1));
	const pages = codes.map(([code, { severity, summary, why, fix }]) => [
		`docs/rules/${code}.md`,
		`# ${code}\n\n${summary}\n\nSeverity: ${severity}\n\n## Why\n\n${why}\n\n## What to do\n\n${fix}\n`,
	]);
	const rows = codes.map(
		([code, { severity, summary }]) => `| [${code}](${code}.md) | ${severity} | ${summary} |\n`,
	);
	const index = `# Rules\n\n| code | severity | what it finds |\n|---|---|---|\n${rows.join("")}`;
	return [...pages, ["docs/rules/README.md", index]];
}
