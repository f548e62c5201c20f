// Every committed file that is derived from the built package, by its path from the root of the repository.
import {
	compiledJsonSchema,
	pathwayJsonSchema,
	pathwayTranslationJsonSchema,
	reportJsonSchema,
	roadmapJsonSchema,
	roadmapTranslationJsonSchema,
	roleJsonSchema,
	roleTranslationJsonSchema,
	topicJsonSchema,
	topicTranslationJsonSchema,
	transitionJsonSchema,
	transitionTranslationJsonSchema,
} from "../dist/index.js";
import { configJsonSchema, ruleCatalogue } from "../dist/rules.js";

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
		report: reportJsonSchema(),
	};
	return Object.entries(schemas).map(([name, schema]) => [
		`packages/core/schema/${name}.json`,
		`${JSON.stringify(schema, null, 2)}\n`,
	]);
}

function ruleFiles() {
	const entries = ruleCatalogue();
	const pages = entries.map((entry) => [`docs/rules/${entry.code}.md`, rulePage(entry)]);
	const rows = entries.map(
		({ code, severity, fixKind, summary }) =>
			`| [${code}](${code}.md) | ${severity} | ${fixKind} | ${summary} |\n`,
	);
	const index = `# Rules\n\n| code | severity | fix | what it finds |\n|---|---|---|---|\n${rows.join("")}`;
	return [...pages, ["docs/rules/README.md", index]];
}

function rulePage({ code, severity, summary, why, fix, fixKind, since, ...entry }) {
	const { options, optionSummaries, examples } = entry;
	const facts = [`Severity: ${severity}`, `Fix: ${fixKind}`, `Since: ${since}`].join(" · ");
	const tuning = Object.entries(options).map(
		([name, value]) =>
			`| \`${name}\` | ${optionSummaries[name]} | \`${JSON.stringify(value)}\` |\n`,
	);
	return [
		`# ${code}\n\n${summary}\n\n${facts}\n`,
		`## Why\n\n${why}\n`,
		`## What to do\n\n${fix}\n`,
		...(tuning.length > 0
			? [`## Options\n\n| name | what it says | when left out |\n|---|---|---|\n${tuning.join("")}`]
			: []),
		...(examples
			? [
					`## Finds\n\nWhat stands between \`⟦\` and \`⟧\`:\n\n${exampleFiles(examples.firing)}`,
					`## Passes over\n\n${exampleFiles(examples.silent)}`,
				]
			: []),
	].join("\n");
}

function exampleFiles({ files, options, asOf, deadLinks = {} }) {
	const shown = Object.entries(files).map(([path, text]) => {
		const language = path.endsWith(".md") ? "md" : path.slice(path.lastIndexOf(".") + 1);
		return `\`${path}\`\n\n~~~~${language}\n${text.endsWith("\n") ? text : `${text}\n`}~~~~\n`;
	});
	const tuned = options ? [`Options: \`${JSON.stringify(options)}\`\n`] : [];
	const day = asOf ? [`On the day \`${asOf}\`.\n`] : [];
	const dead = Object.entries(deadLinks).map(([url, why]) => `\`${url}\` answers ${why}.\n`);
	return [...shown, ...tuned, ...day, ...dead].join("\n");
}
