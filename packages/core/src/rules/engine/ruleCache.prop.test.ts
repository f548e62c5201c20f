import fc from "fast-check";
import { expect, test } from "vitest";
import { ParseCache } from "../../curriculum/parseCache.ts";
import { parseCurriculum } from "../../curriculum/parseCurriculum.ts";
import type { SourceFile } from "../../model/source.ts";
import { topicFile } from "../../testing/sourceFiles.ts";
import { checkContent } from "../checkContent.ts";
import { defineRule } from "./rule.ts";
import { RuleCache } from "./ruleCache.ts";

const PATHS = [
	"topics/a.md",
	"topics/b.md",
	"topics/deep/c.md",
	"topics/a.zh.md",
	"roadmaps/r.md",
	"README.md",
];
const heads = fc.constantFrom(
	"",
	"---\ntitle: A\neffort: 1h\n---\n",
	"---\ntitle: Linear b\nrequires: [b]\nlevel: beginner\n---\n",
	"---\ntitle: C\nrequires: [{ any: [a, c] }]\naliases: [z]\n---\n",
	"---\ntitle: A\nrequires: [lost]\n# prereq-disable-next-line effort/has-estimate -- later\n---\n",
	"---\ntitle: [\n---\n",
);
const lines = fc.array(
	fc.constantFrom(
		"Text, simply.",
		"## Objectives",
		"#### Deep",
		"- Know [b](b.md#deep) and ![](x.png)",
		"- [A](../topics/a.md)",
		"- [here](http://example.org/)",
		"<!-- prereq-disable-next-line a11y/link-text -- quoted -->",
		"- [@video@X](https://example.org/x) — free",
		"\\[e](http://e)",
		"```js",
		"",
	),
	{ maxLength: 8 },
);
const text = fc.tuple(heads, lines).map(([head, body]) => `${head}\n${body.join("\n")}\n`);

/** A file that comes, changes or goes; an asset that comes or goes; other settings. */
const step = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), text }) },
	{
		weight: 2,
		arbitrary: fc.record({ path: fc.constantFrom(...PATHS), text: fc.constant(undefined) }),
	},
	{ weight: 1, arbitrary: fc.record({ assets: fc.subarray(["topics/x.png", "b.md"]) }) },
	{
		weight: 1,
		arbitrary: fc.record({
			rules: fc.constantFrom({}, { rules: { "resources/policy": ["warn", { max: 0 }] } }),
		}),
	},
);

test("with a cache a check finds what it finds without, after any edits", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
			const texts = new Map<string, string>();
			const cache = new RuleCache();
			const parses = new ParseCache();
			let assets: readonly string[] = [];
			let rules: unknown = {};
			for (const one of steps) {
				if ("assets" in one) assets = one.assets;
				else if ("rules" in one) rules = one.rules;
				else if (one.text === undefined) texts.delete(one.path);
				else texts.set(one.path, one.text);
				const files: SourceFile[] = [...texts].map(([path, text]) => ({ path, text }));
				const facts = { assets, rules, asOf: "2026-11-21" };
				const cold = await checkContent(files, await parse(files), facts);
				const warm = await checkContent(files, await parse(files, parses), { ...facts, cache });
				expect(warm.diagnostics).toEqual(cold.diagnostics);
			}
		}),
		{ numRuns: 150 },
	);
});

async function parse(files: readonly SourceFile[], cache?: ParseCache) {
	return parseCurriculum(files, { bodies: "scan", ...(cache && { cache }) });
}

/** Two rules that count their looks; the second asks for another file. */
function countingRules() {
	const looks: string[] = [];
	const facts = {
		severity: "warn",
		summary: "It looks.",
		why: "To be counted.",
		fix: "Nothing.",
		fixKind: "none",
		since: "1.0.0",
		examples: { firing: { files: {} }, silent: { files: {} } },
	} as const;
	const own = defineRule({
		...facts,
		code: "team/own",
		*checkFile({ id, document }) {
			looks.push(`own ${id}`);
			yield { ...document.valuePlace(["title"]), message: `Seen \`${id}\`.` };
		},
	});
	const other = defineRule({
		...facts,
		code: "team/other",
		*checkFile({ id, document }, { topicById }) {
			looks.push(`other ${id}`);
			if (topicById.has("b")) yield { ...document.valuePlace(["title"]), message: "There is `b`." };
		},
	});
	return { looks, customRules: [own, other] };
}

test("a rule looks at a file again when the text, the rules, or what it asked for changed", async () => {
	const { looks, customRules } = countingRules();
	const cache = new RuleCache();
	const seen = async (files: readonly SourceFile[], rules: object = {}) => {
		looks.length = 0;
		const parsed = await parse(files);
		const { diagnostics } = await checkContent(files, parsed, {
			rules: { customRules, ...rules },
			cache,
		});
		const team = diagnostics.filter(({ code }) => code.startsWith("team/"));
		return { looks: [...looks], team: team.map(({ file, code }) => `${file} ${code}`) };
	};
	const [a, b, changed] = [topicFile("a"), topicFile("b"), topicFile("a", "effort: 1h")];
	const all = ["topics/a.md team/other", "topics/a.md team/own"];
	expect(await seen([a])).toEqual({ looks: ["own a", "other a"], team: [all[1]] });
	expect(await seen([a])).toEqual({ looks: ["other a"], team: [all[1]] });
	expect((await seen([a, b])).looks).toEqual(["own b", "other a", "other b"]);
	expect((await seen([a, b])).team.slice(0, 2)).toEqual(all);
	expect((await seen([changed, b])).looks).toEqual(["own a", "other a", "other b"]);
	const off = { rules: { "team/other": "off" } };
	expect((await seen([changed, b], off)).looks).toEqual(["own a", "own b"]);
	expect((await seen([changed, b], off)).looks).toEqual([]);
});

test("what a rule found before it threw is not kept", async () => {
	const files = [topicFile("a")];
	const parsed = await parse(files);
	const draft = parsed.drafts[0]!;
	let throws = true;
	const { customRules } = countingRules();
	const rule = {
		...customRules[0],
		code: "team/moody",
		*checkFile() {
			if (throws) throw new Error("on purpose");
			yield { ...draft.document.placeAt(0, 0), message: "Calm." };
		},
	};
	const cache = new RuleCache();
	const check = () => checkContent(files, parsed, { rules: { customRules: [rule] }, cache });
	expect((await check()).failures).toMatchObject([{ code: "team/moody" }]);
	throws = false;
	expect((await check()).diagnostics.map(({ code }) => code)).toContain("team/moody");
});
