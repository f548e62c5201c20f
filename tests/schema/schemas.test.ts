import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileCurriculum, decodeCompiledCurriculum, parseCurriculum } from "@prereq/core";
import { readCurriculum, readSourceFiles } from "@prereq/core/node";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { bilingualFiles } from "../../packages/core/src/testing/bilingual.ts";
import { CONTENT, ROOT } from "../workspace.ts";

/** The published schema of this name, ready to use. */
function schemaOf(name: string): ValidateFunction {
	const path = join(ROOT, "packages/core/schema", `${name}.json`);
	const ajv = new Ajv2020({ strictTypes: true, validateFormats: false, allErrors: true });
	return ajv.compile(JSON.parse(readFileSync(path, "utf8")));
}

function errorsOf(validate: ValidateFunction, value: unknown): string[] {
	if (validate(JSON.parse(JSON.stringify(value)))) return [];
	return (validate.errors ?? []).map(
		({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
	);
}

const small = await parseCurriculum(await bilingualFiles());
const real = await readCurriculum(CONTENT);
const compiled = schemaOf("curriculum");

describe("the schema of a compiled curriculum", () => {
	it.each(["en", "zh"])(
		"describes what is compiled for %s, every kind of part included",
		(locale) => {
			const result = compileCurriculum(small.curriculum!, { locale });
			for (const key of [
				"topics",
				"roadmaps",
				"roles",
				"transitions",
				"pathways",
				"sources",
			] as const)
				expect(result[key].length, key).toBeGreaterThan(0);
			expect(errorsOf(compiled, result)).toEqual([]);
			expect(decodeCompiledCurriculum(JSON.parse(JSON.stringify(result)))).toEqual(result);
		},
	);

	it("describes content/", () => {
		expect(real.curriculum).toBeDefined();
		for (const locale of compileCurriculum(real.curriculum!).locales)
			expect(errorsOf(compiled, compileCurriculum(real.curriculum!, { locale }))).toEqual([]);
	});

	it("names no member that is never written, but that of a stale translation", () => {
		const text = ["en", "zh"]
			.map((locale) => JSON.stringify(compileCurriculum(small.curriculum!, { locale })))
			.join();
		const { $defs } = compiled.schema as { $defs: Record<string, { properties?: object }> };
		const names = Object.values($defs).flatMap(({ properties = {} }) => Object.keys(properties));
		const unwritten = names.filter((name) => !text.includes(`"${name}":`));
		expect([...new Set(unwritten)]).toEqual(["stale"]);
	});

	it.each([
		["a member it does not know", (value: Compiled) => ({ ...value, extra: 1 })],
		["another format", (value: Compiled) => ({ ...value, format: 2 })],
		["no roles", ({ roles: _, ...value }: Compiled) => value],
		["a topic without a title", (value: Compiled) => ({ ...value, topics: [{ id: "a" }] })],
		[
			"a part that has no language",
			(value: Compiled) => ({
				...value,
				topics: value.topics.map((topic) => ({ ...topic, partLanguages: { effort: "en" } })),
			}),
		],
		[
			"a timeline in words",
			(value: Compiled) => ({
				...value,
				transitions: value.transitions.map((one) => ({ ...one, timeline: "12mo" })),
			}),
		],
	])("refuses %s", (_, change) => {
		const value = compileCurriculum(small.curriculum!);
		expect(errorsOf(compiled, change(value))).not.toEqual([]);
	});
});

type Compiled = ReturnType<typeof compileCurriculum>;

const KINDS = ["topic", "roadmap", "role", "transition", "pathway"] as const;

describe("the schemas of what authors write", () => {
	const files = small.drafts;

	it.each(KINDS)("describe a %s and its translation as the library reads them", (kind) => {
		const source = schemaOf(kind);
		const translation = schemaOf(`${kind}-translation`);
		const sources = files.filter((file) => file.kind === kind);
		const translations = files.filter((file) => file.kind === "translation" && file.of === kind);
		expect(sources.length).toBeGreaterThan(0);
		for (const { document } of sources) expect(errorsOf(source, document.frontmatter)).toEqual([]);
		for (const { document } of translations)
			expect(errorsOf(translation, document.frontmatter)).toEqual([]);
	});

	it("describe every file of content/", () => {
		const schemas = new Map<string, ValidateFunction>(
			KINDS.flatMap((kind) => [
				[kind, schemaOf(kind)] as const,
				[`${kind}-translation`, schemaOf(`${kind}-translation`)] as const,
			]),
		);
		for (const file of real.drafts) {
			const name = file.kind === "translation" ? `${file.of}-translation` : file.kind;
			const errors = errorsOf(schemas.get(name)!, file.document.frontmatter);
			expect(errors, file.document.file).toEqual([]);
		}
	});

	it("describe the configuration", () => {
		const config = schemaOf("config");
		const { files } = readSourceFiles(CONTENT);
		for (const { path, text } of files)
			if (path === "prereq.config.json") expect(errorsOf(config, JSON.parse(text))).toEqual([]);
		const full = {
			$schema: "x",
			locale: "en",
			locales: ["zh", "zh-Hans"],
			hoursPerWeek: 8,
			site: { title: "T", description: "D" },
			sources: { book: { title: "B", by: "A", url: "https://example.org" } },
		};
		expect(errorsOf(config, full)).toEqual([]);
	});

	it.each([
		["config", { sources: { "Not An Id": { title: "T" } } }],
		["config", { hoursPerWeek: 0 }],
		["config", { rules_: {} }],
		["role", { title: "T", estimates: [{ roadmap: "map", section: "a", effort: "soon" }] }],
		["transition", { title: "T", role: "a", roadmap: "b", difficulty: "hard", timeline: "6mo" }],
		["transition", { title: "T", role: "a", roadmap: "b", difficulty: "gentle", timeline: "6w" }],
		["pathway", { title: "T", roadmap: "b", link: "ftp://example.org" }],
		["topic-translation", { sourceHash: 123456789012 }],
		["topic-translation", { title: "T", requires: ["a"] }],
		["roadmap-translation", { highlights: [{ title: "T" }] }],
		["role-translation", { mastered: [] }],
		["transition-translation", { learn: [{ skill: "" }] }],
		["pathway-translation", { topics: [] }],
	])("refuse, in a %s, %j", (name, value) => {
		expect(errorsOf(schemaOf(name), value)).not.toEqual([]);
	});
});
