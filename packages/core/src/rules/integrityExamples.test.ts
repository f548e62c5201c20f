import { describe, expect, it } from "vitest";
import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import { DIAGNOSTIC_CODES } from "../model/diagnosticCodes.ts";
import type { SourceFile } from "../model/source.ts";
import { replaceFiles } from "../testing/testRule.ts";
import { applyEdits } from "./engine/applyEdits.ts";
import { readExample } from "./engine/readExample.ts";
import { INTEGRITY_EXAMPLES } from "./integrityExamples.ts";

/** What no text of a file can show. */
const UNSHOWN = ["file/readable", "file/text", "content/readable", "meta/stale-baseline"];

async function findings(files: readonly SourceFile[], code: string) {
	const { diagnostics } = await parseCurriculum(files);
	return diagnostics.filter((diagnostic) => diagnostic.code === code);
}

it("every integrity check has examples, but for those that no text can show", () => {
	const shown = new Set(Object.keys(INTEGRITY_EXAMPLES));
	expect(Object.keys(DIAGNOSTIC_CODES).filter((code) => !shown.has(code))).toEqual(UNSHOWN);
});

describe.each(Object.entries(INTEGRITY_EXAMPLES))("%s", (code, { firing, silent }) => {
	it("finds what its firing example marks, and nothing else", async () => {
		const { files, marks } = readExample(firing);
		const { diagnostics } = await parseCurriculum(files);
		const places = diagnostics.map(
			({ code: of, file, range: { start, end } }) => `${of} ${file} ${start.offset}-${end.offset}`,
		);
		const wanted = marks.map(({ file, start, end }) => `${code} ${file} ${start}-${end}`);
		expect(places).toEqual(wanted);
	});

	it("is silent on its silent example", async () => {
		const { files, marks } = readExample(silent);
		expect(marks).toEqual([]);
		expect((await parseCurriculum(files)).diagnostics).toEqual([]);
	});

	it("fixed once is fixed, and fixed again is the same", async () => {
		const { files } = readExample(firing);
		const found = await findings(files, code);
		const fixed = replaceFiles(files, applyEdits(files, found, "unsafe").changed);
		const left = await findings(fixed, code);
		expect(left).toHaveLength(found.filter(({ edits }) => !edits).length);
		expect(applyEdits(fixed, left, "unsafe").changed).toEqual([]);
	});
});
