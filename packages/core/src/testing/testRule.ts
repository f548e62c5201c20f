import { expect, test } from "vitest";
import { ID_LOCK_FILE } from "../content/namedFiles.ts";
import { readIdLock } from "../curriculum/idLock.ts";
import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import type { SourceFile } from "../model/source.ts";
import { CATALOGUE_RULES } from "../rules/catalogueRules.ts";
import { resolveRules } from "../rules/config/resolveRules.ts";
import { applyEdits } from "../rules/engine/applyEdits.ts";
import { readExample } from "../rules/engine/readExample.ts";
import type { Rule, RuleExample } from "../rules/engine/rule.ts";
import { buildRuleIndex } from "../rules/engine/ruleIndex.ts";
import { type RuleRun, runRules } from "../rules/engine/runRules.ts";

type Settings = Readonly<Record<string, unknown>>;

/** Run rules over files under nothing but the given settings. */
export async function runOver(
	files: readonly SourceFile[],
	rules: Settings,
	{ locales = [], asOf, deadLinks = {} }: Omit<RuleExample, "files" | "options"> = {},
): Promise<RuleRun> {
	const markdown = files.filter(({ path }) => path.endsWith(".md"));
	const { drafts, diagnostics } = await parseCurriculum(markdown, { bodies: "scan" });
	const off = Object.fromEntries(CATALOGUE_RULES.map(({ code }) => [code, "off"]));
	const quiet = { ...off, "i18n/stale-translation": "off" };
	const resolved = resolveRules({ rules: { ...quiet, ...rules } }, CATALOGUE_RULES);
	expect(resolved.problems).toEqual([]);
	const lockFile = files.find(({ path }) => path === ID_LOCK_FILE);
	const lock = lockFile && readIdLock(lockFile);
	if (typeof lock === "string") throw new Error(lock);
	const assets = files.map(({ path }) => path).filter((path) => !path.endsWith(".md"));
	const index = buildRuleIndex({
		drafts,
		files: markdown,
		config: { locale: "en", locales },
		assets,
		sizeOf: (path) => files.find((file) => file.path === path)?.text.length,
		deadLinks: new Map(Object.entries(deadLinks)),
		...(lock && { lock }),
		...(asOf && { asOf }),
	});
	return runRules(index, resolved.rules, {
		diagnostics: diagnostics.filter((one) => one.severity !== "error"),
	});
}

/** The laws that hold for every rule: it finds what its example marks, nothing else, and its fixes fix. */
export function testRule(rule: Rule): void {
	const { code, examples } = rule;
	const run = (files: readonly SourceFile[], { options, ...example }: RuleExample) =>
		runOver(
			files,
			{ "meta/unknown-rule": "error", [code]: options ? ["error", options] : "error" },
			example,
		);

	test(`${code} finds what its firing example marks`, async () => {
		const { files, marks } = readExample(examples.firing);
		const { diagnostics, failures } = await run(files, examples.firing);
		expect(failures).toEqual([]);
		const places = diagnostics.map(
			({ code: of, file, range: { start, end } }) => `${of} ${file} ${start.offset}-${end.offset}`,
		);
		expect(places.sort()).toEqual(
			marks.map(({ file, start, end }) => `${code} ${file} ${start}-${end}`).sort(),
		);
		for (const { message } of diagnostics) expect(message).toMatch(/^[A-Z`].*[.?]$/s);
	});

	test(`${code} is silent on its silent example`, async () => {
		const { files, marks } = readExample(examples.silent);
		expect(marks).toEqual([]);
		const { diagnostics, failures } = await run(files, examples.silent);
		expect({ diagnostics, failures }).toEqual({ diagnostics: [], failures: [] });
	});

	if (rule.fixKind === "none") return;
	test(`${code}: fixed once is fixed, and fixed again is the same`, async () => {
		const { files } = readExample(examples.firing);
		const first = await run(files, examples.firing);
		expect(first.diagnostics.some(({ edits }) => edits !== undefined)).toBe(true);
		const fixed = replaceFiles(files, applyEdits(files, first.diagnostics, "unsafe").changed);
		expect(fixed).not.toEqual(files);
		const second = await run(fixed, examples.firing);
		expect(second.diagnostics.filter((one) => one.code === code && one.edits)).toEqual([]);
		expect(applyEdits(fixed, second.diagnostics, "unsafe").changed).toEqual([]);
	});
}

/** The files with some of them in their new form. */
export function replaceFiles(
	files: readonly SourceFile[],
	changed: readonly SourceFile[],
): SourceFile[] {
	const texts = new Map(changed.map((file) => [file.path, file]));
	return files.map((file) => texts.get(file.path) ?? file);
}
