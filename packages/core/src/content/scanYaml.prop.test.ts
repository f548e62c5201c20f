import fc from "fast-check";
import { load, parseEvents } from "js-yaml";
import { expect, test } from "vitest";
import { plainYamlPlaces } from "./plainYamlPlaces.ts";
import { scanYaml } from "./scanYaml.ts";
import { collectYamlPlaces } from "./yamlPlaces.ts";

const word = fc.constantFrom(
	..."a|Linear algebra|it's|C++|x/y|数学|é|10-30h|5.5h|2w|1e3|0x1f|null|True|NO|y|~|.5|1|-|- a|a: b|a #b|#|'q'|\"q\"|[a]|{a: 1}|&a|*a|!x|%|@|`|a,b|a, b|a |?|2026-07-01|=|<<|a:|1:30|0o7|é:|__proto__|constructor|(a)|a)".split(
		"|",
	),
);
const key = fc.constantFrom(
	"title",
	"level",
	"requires",
	"tags",
	"constructor",
	"null",
	"on",
	"a b",
);
const flow = fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(", ")}]`);
const entry = fc
	.tuple(key, fc.oneof(word, flow, fc.constant("")))
	.map(([name, value]) => (value === "" ? `${name}:` : `${name}: ${value}`));
const line = fc.oneof(
	{ weight: 3, arbitrary: entry },
	{ weight: 2, arbitrary: word.map((text) => `  - ${text}`) },
	word.map((text) => `  ${text}`),
	fc.constantFrom("", "# x", "...", "---", "\ttab", "a:b", "- a", "    - deep"),
);
const source = fc
	.tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom("\n", "\n", "\n", "\r\n", ""))
	.map(([lines, end]) => lines.map((text) => `${text}\n`).join("") + end.slice(1));

test("law: what is read without a parser is what the parser reads", () => {
	fc.assert(
		fc.property(source, (text) => {
			const scanned = scanYaml(text);
			if (scanned) expect(scanned).toEqual(load(text));
		}),
		{ numRuns: 5000, seed: 20261121 },
	);
});

test("law: places that are found without a parser are those that the parser finds", () => {
	fc.assert(
		fc.property(source, fc.nat(9), (text, offset) => {
			const found = plainYamlPlaces(text, offset);
			expect(found === undefined).toBe(scanYaml(text) === undefined);
			if (!found) return;
			const parsed = collectYamlPlaces(parseEvents(text, {}), text, offset);
			const keys = [...Object.keys(scanYaml(text)!), "lost"];
			for (const path of keys.flatMap((name) => [[name], [name, 0], [name, 1], [name, 2, "x"]]))
				expect([path, found.valueAt(path), found.keyAt(path)]).toEqual([
					path,
					parsed.valueAt(path),
					parsed.keyAt(path),
				]);
		}),
		{ numRuns: 5000, seed: 20261121 },
	);
});

test("plain front matter needs no parser", () => {
	const text =
		"title: Linear algebra, in short\nrequires:\n  - vectors\n  - real-analysis\nrecommends: []\neffort: 10-30h\ntags: [math, core]\n";
	expect(scanYaml(text.replace(",", ""))).toEqual({
		title: "Linear algebra in short",
		requires: ["vectors", "real-analysis"],
		recommends: [],
		effort: "10-30h",
		tags: ["math", "core"],
	});
});

test.each([
	["a key twice", "a: b\na: c\n"],
	["a list that is missing", "a:\nb: c\n"],
	["a number", "a: 12\n"],
	["a word that is a value", "a: [true]\n"],
	["a comment", "a: b # c\n"],
	["quotes", 'a: "b"\n'],
	["a second line", "a: b\n  c\n"],
	["nothing", ""],
])("%s is left to the parser", (_, text) => {
	expect(scanYaml(text)).toBeUndefined();
});
