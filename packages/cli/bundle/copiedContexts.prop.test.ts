import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type Plugin, rolldown } from "rolldown";
import { expect, onTestFinished, test } from "vitest";
import { copiedContexts } from "./copiedContexts.ts";

const PARSER = join(import.meta.dirname, "../../core/src/content/markdownTree.ts");

type Parse = (body: string) => unknown;

async function bundledParser(...plugins: Plugin[]): Promise<Parse> {
	const dir = mkdtempSync(join(tmpdir(), "prereq-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	const build = await rolldown({ input: PARSER, platform: "node", plugins });
	const { output } = await build.write({ dir, format: "esm", entryFileNames: "parser.mjs" });
	expect(output[0].code.includes("Object.create(context)")).toBe(plugins.length === 0);
	const { parseMarkdownTree } = await import(join(dir, "parser.mjs"));
	return parseMarkdownTree;
}

const pieces = [
	..."a|b *c*|\n|\n|\n\n|- |  |    |> |1. |10) |# |===|---|~~~|```|`x`|<div>|</div>|<!-- |-->|\t|[^1]|[^1]: n\n|\r\n".split(
		"|",
	),
	"| a | b |\n",
	"|---|---|\n",
	"| c",
	"[x]: /u",
	"- [ ] t\n",
	"[l](<u> 't')",
	"http://e.org",
];

test("law: with contexts that are copied, a text has the same tree", async () => {
	const usual = await bundledParser();
	const copying = await bundledParser(copiedContexts());
	const text = fc
		.array(fc.constantFrom(...pieces), { maxLength: 30 })
		.map((parts) => parts.join(""));
	fc.assert(
		fc.property(text, (body) => {
			expect(copying(body)).toEqual(usual(body));
		}),
		{ numRuns: 600 },
	);
});

test("a parser that does not make contexts so any more stops the build", async () => {
	const build = await rolldown({
		input: join(import.meta.dirname, "asciiOnly.ts"),
		plugins: [copiedContexts()],
	});
	await expect(build.generate()).rejects.toThrow("look at copiedContexts.ts");
});
