import fc from "fast-check";
import { expect, test } from "vitest";
import { replaceFiles, runOver } from "../../testing/testRule.ts";
import { CATALOGUE_RULES } from "../catalogueRules.ts";
import { applyEdits } from "./applyEdits.ts";

const OPTIONS = new Map<string, object>([
	["resources/prefer-internal", { origins: ["https://example.org"] }],
	["schema/known-vocabulary", { tags: ["math"] }],
	["content/required-sections", { topic: ["objectives", "resources", "checkpoint"] }],
]);
const fixable = CATALOGUE_RULES.filter(
	({ fixKind, code }) => fixKind !== "none" && !code.startsWith("roadmapsh/"),
);

const line = fc.constantFrom(
	"## Objectives",
	"## Resources",
	"## Checkpoint",
	"#### Deep",
	"# Title",
	"### Three",
	"- Item",
	"",
	"- [X](https://example.org/x)",
	"- [Y](http://www.example.org/x/)",
	"- [Z](http://h.example/z) — free",
	"[b](bb.md#x)",
	"Simply add it.",
	"of course",
	"It is simply.",
	"```js",
	"<!-- prereq-disable-next-line a11y/link-text -- r -->",
	"<!-- prereq-disable-next-line a11y/link-txt -->",
	"[here](#objectives)",
	"> [q](http://q.example)",
	"    code",
	"\\[e](http://e)",
);
const frontmatter = fc.constantFrom(
	"tags: [math]",
	"tags: [maths]",
	"requires: [b, c]",
	"requires:\n  - b\n  - c",
	"level: beginner",
);
const files = fc
	.tuple(fc.array(line, { maxLength: 12 }), frontmatter, fc.boolean())
	.map(([lines, extra, crlf]) => {
		const text = `---\ntitle: A\n${extra}\n---\n\n${lines.join("\n")}\n`;
		return [
			{ path: "topics/a.md", text: crlf ? text.replaceAll("\n", "\r\n") : text },
			{ path: "topics/b.md", text: "---\ntitle: B\nrequires: [c]\n---\n\nB.\n\n## Part\n" },
			{ path: "topics/c.md", text: "---\ntitle: C\n---\n\nC.\n" },
		];
	});

test.each(fixable.map((rule) => [rule.code] as const))(
	"%s: fix twice = fix once, and fixed input has nothing left to fix",
	async (code) => {
		const setting = OPTIONS.has(code) ? ["error", OPTIONS.get(code)] : "error";
		await fc.assert(
			fc.asyncProperty(files, async (before) => {
				const first = await runOver(before, { [code]: setting });
				expect(first.failures).toEqual([]);
				const { changed, applied } = applyEdits(before, first.diagnostics, "unsafe");
				const fixed = replaceFiles(before, changed);
				const second = await runOver(fixed, { [code]: setting });
				expect(applyEdits(fixed, second.diagnostics, "unsafe").changed).toEqual([]);
				expect(second.diagnostics.length).toBeLessThanOrEqual(
					first.diagnostics.length - applied.length,
				);
			}),
			{ numRuns: 40 },
		);
	},
);
