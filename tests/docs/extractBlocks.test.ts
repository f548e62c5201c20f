import { describe, expect, it } from "vitest";
import { extractBlocks } from "./extractBlocks.ts";

describe("extractBlocks", () => {
	it("gives language, marks, line and code", () => {
		expect(extractBlocks("a.md", "Text\n\n```TS no-run x\nconst a = 1;\n```\n")).toEqual([
			{ file: "a.md", line: 4, language: "ts", marks: ["no-run", "x"], code: "const a = 1;\n" },
		]);
	});

	it("keeps a fence inside a longer fence as text", () => {
		const blocks = extractBlocks("a.md", "````md\n```ts\nx\n```\n````\n\n~~~sh\nls\n~~~\n");
		expect(blocks.map(({ language, code }) => [language, code])).toEqual([
			["md", "```ts\nx\n```\n"],
			["sh", "ls\n"],
		]);
	});

	it("takes the indent of the fence off the code", () => {
		expect(extractBlocks("a.md", "   ```js\n   a();\n     b();\n   ```")[0]?.code).toBe(
			"a();\n  b();\n",
		);
	});

	it("ends an open block at the end of the file", () => {
		expect(extractBlocks("a.md", "```js\na();")[0]?.code).toBe("a();\n");
	});
});
