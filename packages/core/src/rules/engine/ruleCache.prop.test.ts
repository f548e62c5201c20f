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
			let packed: string | undefined;
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
				const kept = packed === undefined ? undefined : unpack(packed, texts);
				const restored = await checkContent(files, await parse(files, kept?.parses), {
					...facts,
					...(kept && { cache: kept.cache }),
				});
				expect(restored.diagnostics).toEqual(cold.diagnostics);
				packed = pack(parses, cache, files);
			}
		}),
		{ numRuns: 150 },
	);
});

/** What one process leaves for the next, as JSON. */
function pack(parses: ParseCache, cache: RuleCache, files: readonly SourceFile[]) {
	return JSON.stringify({
		signature: cache.signature,
		files: files.map((file) => ({
			file,
			parsed: parses.pack(file, "scan"),
			found: cache.pack(file),
		})),
	});
}

/** Caches of a process that finds these texts, and what an earlier one left. */
function unpack(json: string, texts: ReadonlyMap<string, string>) {
	const { signature, files } = JSON.parse(json);
	const same = files.filter(
		(one: { file: SourceFile }) => texts.get(one.file.path) === one.file.text,
	);
	const parses = new ParseCache();
	const cache = new RuleCache();
	for (const { file, parsed } of same) if (parsed) parses.restore(file, "scan", parsed);
	const found = same.filter((one: { found?: object }) => one.found);
	cache.restore({
		signature,
		files: found.map((one: { file: SourceFile; found: object }) => ({
			file: one.file,
			packed: one.found,
		})),
	});
	return { parses, cache };
}

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
	expect((await seen([a, b])).looks).toEqual(["other a", "own b", "other b"]);
	expect((await seen([a, b])).team.slice(0, 2)).toEqual(all);
	expect((await seen([changed, b])).looks).toEqual(["own a", "other a", "other b"]);
	const off = { rules: { "team/other": "off" } };
	expect((await seen([changed, b], off)).looks).toEqual(["own a", "own b"]);
	expect((await seen([changed, b], off)).looks).toEqual([]);
});

test("what another process left is used, but for rules of one's own and for what they asked of other files", async () => {
	const { looks, customRules } = countingRules();
	const link = "[here](https://example.org)\n";
	const files = [topicFile("a", "", link), topicFile("b", "effort: 1h\nlevel: beginner")];
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const parses = new ParseCache();
	const cache = new RuleCache();
	const facts = { rules: { customRules } };
	const first = await checkContent(files, await parse(files, parses), { ...facts, cache });
	const left = unpack(pack(parses, cache, files), texts);
	looks.length = 0;
	const parsed = await parse(files, left.parses);
	const second = await checkContent(files, parsed, { ...facts, cache: left.cache });
	expect(second.diagnostics).toEqual(first.diagnostics);
	expect(looks).toEqual(["own a", "other a", "own b", "other b"]);
	expect(parsed.drafts[1]!.document.valuePlace(["level"]).range.start).toMatchObject({
		line: 4,
		column: 8,
	});
	const { found } = left.cache.pack(files[0]!)!;
	expect(found.map(([code]) => code)).toEqual(["a11y/link-text"]);
});

test("the text of a file that is remembered is not asked for, comments and all", async () => {
	const comment = "<!-- prereq-disable-next-line a11y/link-text -- quoted -->";
	const { path, text } = topicFile("a", "effort: 1h", `${comment}\n[here](https://example.org)\n`);
	let reads = 0;
	const counting = {
		path,
		get text() {
			reads++;
			return text;
		},
	};
	const [cache, parses] = [new RuleCache(), new ParseCache()];
	const codes = async (files: readonly SourceFile[]) => {
		reads = 0;
		const parsed = await parse(files, parses);
		const { diagnostics } = await checkContent(files, parsed, { rules: {}, cache });
		return diagnostics.filter(({ file }) => file === path).map(({ code }) => code);
	};
	const b = topicFile("b");
	expect(await codes([counting, b])).toEqual(["graph/no-orphan"]);
	expect(reads).toBeGreaterThan(0);
	expect(await codes([counting, b, topicFile("c")])).toEqual(["graph/no-orphan"]);
	expect(reads).toBe(0);
});

test("a rule that finds nothing any more, for another file came or went, leaves nothing behind", async () => {
	const file = topicFile("a", "effort: 1h", "[b](b.md) and [c](c.md#part)\n");
	const others = [topicFile("b"), topicFile("c", "effort: 1h", "## Part\n")];
	const cache = new RuleCache();
	for (const count of [0, 1, 2, 1, 0, 2, 0]) {
		const files = [file, ...others.slice(0, count)];
		const facts = { assets: [], rules: {} };
		const parsed = await parse(files);
		const warm = await checkContent(files, parsed, { ...facts, cache });
		for (let again = 0; again < 2; again++)
			expect(await checkContent(files, parsed, { ...facts, cache })).toMatchObject({
				diagnostics: warm.diagnostics,
			});
		expect(warm.diagnostics).toEqual((await checkContent(files, parsed, facts)).diagnostics);
	}
});

test("the same path and text as another kind of file is another file", async () => {
	const files = [topicFile("a", "effort: 1h", "[here](https://example.org)\n")];
	const cache = new RuleCache();
	for (const drafts of [files, [], files]) {
		const parsed = await parse(drafts);
		const warm = await checkContent(files, parsed, { rules: {}, cache });
		expect(warm.diagnostics).toEqual(
			(await checkContent(files, parsed, { rules: {} })).diagnostics,
		);
	}
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
