import { describe, expect, it } from "vitest";
import type { SourceFile } from "../model/source.ts";
import { coveredText, summarize, topicFile } from "../testing/sourceFiles.ts";
import { parseCurriculum } from "./parseCurriculum.ts";

const config = (text: string): SourceFile => ({ path: "prereq.config.json", text });

async function findings(files: readonly SourceFile[]) {
	const { diagnostics } = await parseCurriculum(files);
	return diagnostics.map(
		(found) => `${found.code} ${found.message} ${found.fix} @${coveredText(files, found)}`,
	);
}

describe("prereq.config.json", () => {
	it("is read, defaults filled in", async () => {
		const text = `{
	"$schema": "../schema/config.json",
	"locale": "de",
	"locales": ["zh", "pt-BR"],
	"hoursPerWeek": 7.5,
	"site": { "title": "T", "translations": { "zh": { "description": "说明" } } },
	"sources": { "constructor": { "title": "S", "by": "B", "url": "https://example.org" } }
}`;
		const { curriculum, diagnostics, fileCount } = await parseCurriculum([config(text)]);
		expect(diagnostics).toEqual([]);
		expect(fileCount).toBe(0);
		expect(curriculum!.locale).toBe("de");
		expect(curriculum!.config).toEqual({
			locale: "de",
			locales: ["zh", "pt-BR"],
			hoursPerWeek: 7.5,
			site: { title: "T", translations: new Map([["zh", { description: "说明" }]]) },
			sources: new Map([
				["constructor", { id: "constructor", title: "S", by: "B", url: "https://example.org" }],
			]),
		});
		const without = await parseCurriculum([]);
		expect(without.curriculum!.config).toEqual({
			locale: "en",
			locales: [],
			hoursPerWeek: 10,
			site: { translations: new Map() },
			sources: new Map(),
		});
	});

	it("leaves the settings of rules to those who resolve them", async () => {
		const text = '{ "extends": "strict", "rules": { "a/b": "off" }, "overrides": [] }';
		expect(await findings([config(text)])).toEqual([]);
	});

	it("gives way to the locale that the caller names", async () => {
		const { curriculum } = await parseCurriculum([config('{ "locale": "de" }')], { locale: "fr" });
		expect(curriculum!.locale).toBe("fr");
		expect(curriculum!.config.locale).toBe("fr");
	});

	it("reports a mistake of JSON with line and column, and the rest is checked without it", async () => {
		const files = [
			config('{\n\t"locales": ["zh"],\n\t"sources": {},,\n}\n'),
			topicFile("a", "requires: [gone]\nsources: [any]"),
		];
		const { diagnostics, curriculum } = await parseCurriculum(files);
		expect(curriculum).toBeUndefined();
		expect(summarize(diagnostics)).toEqual([
			"prereq.config.json:3:16-3:17 config/json-syntax `prereq.config.json` is not valid JSON: expected a key in double quotes.",
			"topics/a.md:3:12-3:16 graph/known-reference There is no topic `gone`.",
		]);
	});

	it.each([
		[
			'{ "local": "en" }',
			"config/no-unknown-key `local` is not a key that prereq knows. Did you mean `locale`? @local",
		],
		[
			'{ "site": { "titel": "T" } }',
			"config/no-unknown-key `titel` is not a key that prereq knows. Did you mean `title`? @titel",
		],
		[
			'{ "site": { "translations": { "Chinese": { "title": "T" } } } }',
			'config/valid-value `site.translations.Chinese` has to be called by a language tag such as `en` or `zh-Hans`. Write the value in the expected form. @{ "title": "T" }',
		],
		[
			'{ "locales": ["zh"], "site": { "translations": { "fr": { "title": "T" } } } }',
			'config/valid-value `site.translations.fr` is not one of the `locales` of this curriculum. Write the value in the expected form. @{ "title": "T" }',
		],
		[
			'{ "sources": { "a": { "title": "A", "ulr": "x" } } }',
			"config/no-unknown-key `ulr` is not a key that prereq knows. Did you mean `url`? @ulr",
		],
		['{ "sources": { "a": {} } }', "config/valid-value `title` is missing. Add `title`. @a"],
		[
			'{ "sources": { "A b": { "title": "A" } } }',
			'config/valid-value `sources.A b` has to be called by a lower-case id such as `linear-algebra`. Write the value in the expected form. @{ "title": "A" }',
		],
		[
			'{ "sources": { "a": { "title": "A", "url": "ftp://x" } } }',
			"config/valid-value `sources.a.url` has to be an absolute `https://` or `http://` address. Write the value in the expected form. @ftp://x",
		],
		[
			'{ "hoursPerWeek": 0 }',
			"config/valid-value `hoursPerWeek` has to be more than 0. Write the value in the expected form. @0",
		],
		[
			'{ "hoursPerWeek": 169 }',
			"config/valid-value `hoursPerWeek` has to be 168 or less. Write the value in the expected form. @169",
		],
		[
			'{ "locale": "English" }',
			"config/valid-value `locale` has to be a language tag such as `en` or `zh-Hans`. Write the value in the expected form. @English",
		],
		[
			'{ "locales": ["zh", "zh"] }',
			"config/valid-value `locales[1]` repeats `zh`. Write the value in the expected form. @zh",
		],
	])("explains what is wrong with %s", async (text, expected) => {
		expect(await findings([config(text)])).toEqual([expected]);
	});

	it("loses what is wrong and nothing else", async () => {
		const text = '{ "locale": "de", "locales": ["zh"], "hoursPrWeek": 5, "sources": 1 }';
		const files = [
			config(text),
			topicFile("a", "sources: [any]"),
			{ path: "topics/a.fr.md", text: "---\ntitle: A\n---\n" },
		];
		const parsed = await parseCurriculum(files);
		expect(parsed.config).toMatchObject({ locale: "de", locales: ["zh"], hoursPerWeek: 10 });
		const errors = parsed.diagnostics.filter(({ severity }) => severity === "error");
		expect(errors.map(({ code, file }) => `${file} ${code}`)).toEqual([
			"prereq.config.json config/no-unknown-key",
			"prereq.config.json config/valid-value",
			"topics/a.fr.md i18n/known-locale",
		]);
	});

	it.each(["[]", "1", "null", '"x"'])("refuses %s", async (text) => {
		const [first] = await findings([config(text)]);
		expect(first).toMatch(/^config\/valid-value The configuration/);
	});

	it("declares sources: other names are reported, URLs are not", async () => {
		const files = [
			config('{ "sources": { "outsiders-roadmap": { "title": "S" } } }'),
			topicFile("a", "sources: [outsiders-roadmap, outsider-roadmap, 'https://example.org/x']"),
			{
				path: "pathways/p.md",
				text: "---\ntitle: P\nroadmap: m\nsources: [eleven]\n---\n",
			},
			{ path: "roadmaps/m.md", text: "---\ntitle: M\nsources: ['https://']\n---\n" },
		];
		expect(await findings(files)).toEqual([
			"graph/known-reference There is no source `eleven`. Correct the name, or add it to `sources` in `prereq.config.json`. @eleven",
			"graph/known-reference There is no source `https://`. Correct the name, or add it to `sources` in `prereq.config.json`. @https://",
			"graph/known-reference There is no source `outsider-roadmap`. Did you mean `outsiders-roadmap`? @outsider-roadmap",
		]);
	});

	it("declares languages: a translation into another one is reported", async () => {
		const translation = (locale: string) => ({
			path: `topics/a.${locale}.md`,
			text: "---\ntitle: A\n---\n",
		});
		const files = [config('{ "locales": ["zh-Hans"] }'), topicFile("a"), translation("zh-Hant")];
		expect((await findings(files))[0]).toBe(
			"i18n/known-locale `zh-Hant` is not a language of this curriculum. Did you mean `zh-Hans`? @",
		);
		expect(await findings([...files.slice(0, 2), translation("zh-Hans")])).toHaveLength(1);
	});
});
