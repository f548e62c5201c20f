import { expect, test } from "vitest";
import { parseCurriculum } from "../../curriculum/parseCurriculum.ts";
import type { SourceFile } from "../../model/source.ts";
import { roadmapFile, topicFile } from "../../testing/sourceFiles.ts";
import { checkContent } from "../checkContent.ts";
import { defineRule } from "./rule.ts";

async function check(files: readonly SourceFile[], rules: unknown) {
	return checkContent(files, await parseCurriculum(files, { bodies: "scan" }), { rules });
}

const NO_RESULT = { examples: { firing: { files: {} }, silent: { files: {} } } };
const broken = defineRule({
	...NO_RESULT,
	code: "team/broken",
	severity: "error",
	summary: "It throws.",
	why: "Rules are written by people.",
	fix: "Mend it.",
	fixKind: "none",
	since: "1.0.0",
	check() {
		throw new Error("on purpose");
	},
});
const shout = defineRule({
	...NO_RESULT,
	code: "team/no-shouting",
	severity: "warn",
	summary: "A title shouts.",
	why: "Nobody likes it.",
	fix: "Write it in lower case.",
	fixKind: "none",
	since: "1.0.0",
	*check({ topics }) {
		for (const { topic, document } of topics) {
			if (topic?.title !== "LOUD") continue;
			yield { ...document.valuePlace(["title"]), message: "`LOUD` shouts." };
		}
	},
});

const LOUD: SourceFile = { path: "topics/a.md", text: "---\ntitle: LOUD\neffort: 1h\n---\n\nA.\n" };

test("a custom rule is a plain function with the same API", async () => {
	const { diagnostics, problems } = await check([LOUD], { customRules: [shout] });
	expect(problems).toEqual([]);
	expect(diagnostics).toEqual([
		expect.objectContaining({
			code: "team/no-shouting",
			severity: "warning",
			fix: "Write it in lower case.",
		}),
	]);
	expect(diagnostics[0]?.range.start).toEqual({ line: 2, column: 8, offset: 11 });
});

test("a rule that throws is named, and the others still run", async () => {
	const { diagnostics, failures, timings } = await check([LOUD], { customRules: [broken, shout] });
	expect(failures).toEqual([{ code: "team/broken", error: new Error("on purpose") }]);
	expect(diagnostics.map(({ code }) => code)).toEqual(["team/no-shouting"]);
	expect(timings.map(({ code }) => code)).toContain("team/broken");
});

test("an override changes the severity of the files that its globs name", async () => {
	const files = [
		topicFile("old-a"),
		topicFile("new-a"),
		roadmapFile("r", ["old-a", "new-a"], "description: Short."),
	];
	const overrides = [
		{ files: "topics/{old,very-old}-*.md", rules: { "effort/has-estimate": "off" } },
	];
	const { diagnostics } = await check(files, { overrides });
	expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
		"topics/new-a.md effort/has-estimate",
	]);
});

test("a comment with a reason suppresses its rule on its line, in YAML and in Markdown", async () => {
	const text =
		"---\ntitle: A # prereq-disable-line effort/has-estimate -- measured next term\n---\n\n" +
		"<!-- prereq-disable-next-line a11y/link-text -- quoted -->\n[here](https://example.org)\n[here](https://example.org)\n";
	const { diagnostics } = await check([{ path: "topics/a.md", text }], {});
	expect(diagnostics.map(({ code, range }) => `${code} ${range.start.line}`)).toEqual([
		"a11y/link-text 7",
	]);
});

test("an integrity error cannot be suppressed", async () => {
	const text =
		"---\ntitle: A\n# prereq-disable-next-line graph/known-reference -- later\nrequires: [b]\neffort: 1h\n---\n\nA.\n";
	const { diagnostics } = await check([{ path: "topics/a.md", text }], {});
	expect(diagnostics.map(({ code }) => code)).toEqual([
		"meta/unused-disable",
		"graph/known-reference",
	]);
});

test("a finding of the scan that the tree does not share is not reported", async () => {
	const body = "A.\n\n1. one\n\n       [here](https://example.org)\n";
	const { diagnostics } = await check([topicFile("a", "effort: 1h", body)], {});
	expect(diagnostics).toEqual([]);
});

test("a comment that cannot suppress says why", async () => {
	const text = [
		"---",
		"# prereq-disable-next-line effort/has-estimate -- on the first line of the block",
		"title: A",
		"# prereq-disable-next-line graph/known-reference -- soon",
		"requires: [gone]",
		"---",
		"",
		"<!-- prereq-disable-next-line -->",
		"<!-- prereq-disabel-next-line a11y/image-alt -->",
		"<!-- prereq-disable-file a11y/image-alt -->",
		"Text.",
	].join("\n");
	const { diagnostics } = await check([{ path: "topics/a.md", text }], undefined);
	expect(diagnostics.map(({ range, message }) => `${range.start.line} ${message}`)).toEqual([
		"4 `graph/known-reference` cannot be suppressed: without it no curriculum can be built.",
		"5 There is no topic `gone`.",
		"8 The comment names no rule.",
		"9 There is no comment `prereq-disabel-next-line`.",
		"10 There is no comment `prereq-disable-file`.",
	]);
});

test.each([
	["nothing", () => undefined, /gives no list of findings/],
	["a promise", async () => [], /gives no list of findings/],
	["null", () => [null], /a finding needs a `message`/],
	["no place", () => [{ message: "M." }], /a finding needs a `message`/],
	["half a place", () => [{ message: "M.", file: "topics/a.md", range: {} }], /a finding needs/],
])("a rule that gives %s is named, and the others still run", async (_, gives, reason) => {
	for (const form of ["check", "checkFile"]) {
		const { check: __, ...facts } = broken as unknown as Record<string, unknown>;
		const { diagnostics, failures } = await check([LOUD], {
			customRules: [{ ...facts, [form]: gives }, shout],
		});
		expect(failures).toEqual([
			{
				code: "team/broken",
				error: expect.objectContaining({ message: expect.stringMatching(reason) }),
			},
		]);
		expect(diagnostics.map(({ code }) => code)).toEqual(["team/no-shouting"]);
	}
});
