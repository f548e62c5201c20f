import { expect, test } from "vitest";
import { CATALOGUE_RULES } from "../catalogueRules.ts";
import { PRESETS } from "./presetNames.ts";
import { resolveRules } from "./resolveRules.ts";

const problems = (config: unknown) => resolveRules(config, CATALOGUE_RULES).problems;

test("unknown keys, rules, presets, options and severities are problems with a suggestion", () => {
	expect(
		problems({
			extend: "x",
			extends: "recomended@2026-11",
			rules: {
				"graph/no-orfan": "warn",
				"graph/no-orphan": "loud",
				"graph/max-prerequisites": ["warn", { maxx: 3 }],
				"resources/policy": ["warn", { max: "8" }],
			},
			overrides: [{ file: "*", rules: { "graph/no-cycles": "off" } }],
		}),
	).toEqual(
		[
			{
				path: ["extend"],
				atKey: true,
				message: "There is no key `extend`.",
				fix: "Did you mean `extends`?",
			},
			{
				path: ["extends"],
				message: "There is no preset `recomended@2026-11`.",
				fix: "Did you mean `recommended@2026-11`?",
			},
			{
				path: ["rules", "graph/no-orfan"],
				atKey: true,
				message: "There is no rule `graph/no-orfan`.",
				fix: "Did you mean `graph/no-orphan`?",
			},
			{
				path: ["rules", "graph/no-orphan"],
				message: "`loud` is no severity.",
				fix: "Write `off`, `info`, `warn`, `error`.",
			},
			{
				path: ["rules", "graph/max-prerequisites", 1, "maxx"],
				atKey: true,
				message: "`graph/max-prerequisites` has no option `maxx`.",
				fix: "Did you mean `max`?",
			},
			{ path: ["rules", "resources/policy", 1, "max"], message: "`max` has to be a number." },
			{
				path: ["overrides", 0, "file"],
				atKey: true,
				message: "There is no key `file`.",
				fix: "Did you mean `files`?",
			},
			{ path: ["overrides", 0, "files"], message: "An override names no files." },
			{
				path: ["overrides", 0, "rules", "graph/no-cycles"],
				message: "There is no rule `graph/no-cycles`.",
				fix: "Did you mean `graph/reachable`?",
			},
		].map((problem) =>
			problem.message.includes("no-cycles")
				? expect.objectContaining({ path: problem.path, message: problem.message })
				: problem,
		),
	);
});

const GONE = "resources/no-dead-external";

test.each([
	["https://example.org/a/page", "Did you mean `example.org`?"],
	["HTTP://Example.org", "Did you mean `example.org`?"],
	["example.org/a", "Did you mean `example.org`?"],
	["*.example.org", "Did you mean `example.org`?"],
	[".example.org", "Did you mean `example.org`?"],
	["localhost:3000", "Did you mean `localhost`?"],
	["bücher.example", "Did you mean `xn--bcher-kva.example`?"],
	["two words", "Write a name such as `example.org`."],
	["", "Write a name such as `example.org`."],
])("%j would match no host", (text, fix) => {
	const given = { [GONE]: ["warn", { allow: ["example.net", text] }] };
	const { rules, problems: found } = resolveRules({ rules: given }, CATALOGUE_RULES);
	expect(found).toEqual([
		{ path: ["rules", GONE, 1, "allow", 1], message: `\`${text}\` is no host.`, fix },
	]);
	const { options } = rules.active.find(({ rule }) => rule.code === GONE)!;
	expect(options).toEqual({ allow: ["localhost", "127.0.0.1", "web.archive.org"] });
});

test.each([
	["learn.example", "Did you mean `https://learn.example`?"],
	["learn.example/en", "Did you mean `https://learn.example/en`?"],
	["/topics", "Write one such as `https://learn.example`."],
	["https://", "Write one such as `https://learn.example`."],
])("%j is the address of no site", (text, fix) => {
	expect(
		problems({ rules: { "resources/prefer-internal": ["warn", { origins: [text] }] } }),
	).toEqual([
		{
			path: ["rules", "resources/prefer-internal", 1, "origins", 0],
			message: `\`${text}\` is no address of a site.`,
			fix,
		},
	]);
});

test("hosts and addresses in their form are taken as they are", () => {
	const hosts = ["example.org", "localhost", "127.0.0.1", "[::1]", "xn--bcher-kva.example"];
	expect(
		problems({
			rules: {
				[GONE]: ["warn", { allow: hosts }],
				"resources/policy": ["warn", { deniedHosts: hosts }],
				"resources/https": ["warn", { allowedHosts: hosts }],
				"roadmapsh/no-banned-host": ["warn", { hosts }],
				"resources/prefer-internal": [
					"warn",
					{ origins: ["https://learn.example/en/", "http://localhost:4321"] },
				],
			},
		}),
	).toEqual([]);
});

test("what a curriculum cannot be built without is always an error", () => {
	expect(problems({ rules: { "graph/no-cycle": "off" } })).toEqual([
		{
			path: ["rules", "graph/no-cycle"],
			message: "`graph/no-cycle` is always an error: without it no curriculum can be built.",
			fix: "Remove the setting.",
		},
	]);
	expect(problems({ rules: { "i18n/stale-translation": "off" } })).toEqual([]);
});

test.each([null, 7, "x", [], { rules: 3 }, { overrides: [null] }, { customRules: [{}] }])(
	"%j never throws",
	(config) => {
		expect(() => resolveRules(config, CATALOGUE_RULES)).not.toThrow();
	},
);

test("the presets are what they were when they were named", () => {
	const lines = PRESETS.map((preset) => {
		const { rules } = resolveRules({ extends: preset }, CATALOGUE_RULES);
		const loud = rules.active.map(
			({ rule: { code } }) => `${code} ${rules.severityOf(code, "a.md")}`,
		);
		return [preset, ...loud].join("\n  ");
	});
	expect(lines.join("\n")).toMatchSnapshot();
});

test.each([
	["strict", "Did you mean `strict@2026-11`?"],
	["strict@2025-01", "Did you mean `strict@2026-11`?"],
	["roadmap-sh", "Did you mean `roadmapsh@2026-11`?"],
	["eslint", "Choose one of `recommended@2026-11`, `strict@2026-11`, `roadmapsh@2026-11`."],
])("a preset called %s", (name, fix) => {
	expect(problems({ extends: name })).toEqual([
		{ path: ["extends"], message: `There is no preset \`${name}\`.`, fix },
	]);
});

const OWN = {
	code: "team/own",
	severity: "warn",
	summary: "S.",
	why: "W.",
	fix: "F.",
	check: () => [],
};

test.each([
	[
		{ "graph/no-cycle": "off" },
		"`graph/no-cycle` is always an error: without it no curriculum can be built.",
	],
	[
		{ "seo/description": ["warn", { max: 100 }] },
		"An override sets a severity alone; `seo/description` has options here.",
	],
	[{ "seo/description": { max: 100 } }, '`{"max":100}` is no severity.'],
])("an override may not say %j", (rules, message) => {
	const [problem, ...more] = problems({ overrides: [{ files: "**", rules }] });
	expect(problem?.message).toBe(message);
	expect(more).toEqual([]);
});

test.each([
	[5, "This is no rule."],
	[{ ...OWN, code: undefined }, "This rule has no `code`."],
	[
		{ ...OWN, code: "Loud" },
		"The code `Loud` is not two kebab-case names with a slash, such as `team/no-shouting`.",
	],
	[{ ...OWN, why: undefined }, "The rule `team/own` has no `why`."],
	[{ ...OWN, severity: "loud" }, "The rule `team/own` has no `severity`."],
	[{ ...OWN, check: undefined }, "The rule `team/own` has no function `check` or `checkFile`."],
	[{ ...OWN, code: "graph/no-cycle" }, "There is a rule `graph/no-cycle` already."],
])("a custom rule that is none is refused: %j", (rule, message) => {
	expect(problems({ customRules: [rule] })).toEqual([
		expect.objectContaining({ path: ["customRules", 0], message }),
	]);
	expect(problems({ customRules: [OWN] })).toEqual([]);
});
