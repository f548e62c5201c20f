import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasSuspiciousResource } from "./hasSuspiciousResource.ts";
import { parseMarkdownTree } from "./markdownTree.ts";
import { parseTopicBody } from "./parseTopicBody.ts";

const under = (lines: string) => `Intro.\n\n## Resources\n\n${lines}\n\n## Checkpoint\n\n- words\n`;

describe("hasSuspiciousResource", () => {
	it("trusts a plain list without building a tree", () => {
		const plain =
			"- [@video@Essence of it](https://example.org/a-b?c=1) — free, 3h\n- [@paper@Attention](https://example.org/p) — paid, 45min, de";
		expect(hasSuspiciousResource(under(plain))).toBe(false);
	});

	it("does not look at other sections", () => {
		expect(hasSuspiciousResource("## Notes\n\n- [@vidoe@x](y)\n")).toBe(false);
	});

	const part = fc.constantFrom(
		"- ",
		"[@video@T]",
		"[@vidoe@T]",
		"[T]",
		"(https://example.org)",
		"(javascript:x)",
		" — free",
		", 3h",
		", soon",
		"\n",
		"  ",
		"`",
		"> ",
		"\n\n## Resources ##\n",
		"\n   ## resources\n",
		"\n### Resources\n",
		"\n## Notes\n",
	);
	it("law: a body that it trusts has no problem that the tree would show", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
				const body = under(parts.join(""));
				const { problems } = await parseTopicBody(parseMarkdownTree(body));
				if (problems.length > 0) expect(hasSuspiciousResource(body)).toBe(true);
			}),
			{ numRuns: 800 },
		);
	});
});
