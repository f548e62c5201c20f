import { describe, expect, it } from "vitest";
import { topicFile } from "../../testing/sourceFiles.ts";
import { sourceHash } from "../documentHash.ts";
import { parseCurriculum } from "../parseCurriculum.ts";
import { recordSourceHashes } from "./recordSourceHashes.ts";

const source = topicFile("vectors");
const path = "topics/vectors.zh.md";
const hash = await sourceHash(source.text);

describe("recordSourceHashes", () => {
	it.each([
		[
			"a placeholder",
			'---\ntitle: "向量" # name\nsourceHash: "000000000000" # old\n---\n\n关于。\n',
		],
		["single quotes", "---\nsourceHash: '000000000000'\ntitle: 向量\n---\n关于。"],
		["no quotes", "---\nsourceHash: 0123456789ab\n---\n"],
		["digits that are a number", "---\nsourceHash: 123456789012\ntitle: 向量\n---\n"],
		["an empty value", "---\nsourceHash: # to do\ntitle: 向量\n---\n"],
		["no value", "---\nsourceHash:\r\ntitle: 向量\r\n---\r\n"],
	])("replaces %s and nothing else", async (_, text) => {
		const [written, ...more] = await recordSourceHashes([source, { path, text }]);
		expect(more).toEqual([]);
		const expected = text.replace(/sourceHash:( ["']?\w{12}["']?)?/, () => `sourceHash: "${hash}"`);
		expect(written).toEqual({ path, text: expected });
	});

	it.each([
		["---\ntitle: 向量\n---\n关于。", `---\ntitle: 向量\nsourceHash: "${hash}"\n---\n关于。`],
		["---\r\ntitle: 向量\r\n---\r\n", `---\r\ntitle: 向量\r\nsourceHash: "${hash}"\r\n---\r\n`],
		["\uFEFF---\n---\n", `\uFEFF---\nsourceHash: "${hash}"\n---\n`],
	])("adds a line to %j", async (text, expected) => {
		expect(await recordSourceHashes([source, { path, text }])).toEqual([{ path, text: expected }]);
	});

	it.each([
		["what is up to date", `---\nsourceHash: ${JSON.stringify(hash)}\n---\n`],
		["broken front matter", "---\ntitle: [\n---\n"],
		["a file without front matter", "# 向量\n"],
		["front matter in braces", "---\n{ title: 向量 }\n---\n"],
	])("leaves %s alone", async (_, text) => {
		expect(await recordSourceHashes([source, { path, text }])).toEqual([]);
	});

	it("leaves sources, orphans and other files alone", async () => {
		const files = [
			source,
			{ path: "topics/gone.zh.md", text: "---\ntitle: 无\n---\n" },
			{ path: "README.zh.md", text: "---\n---\n" },
		];
		expect(await recordSourceHashes(files)).toEqual([]);
	});

	it("law: nothing is stale afterwards, and a second time changes nothing", async () => {
		const file = { path, text: "---\ntitle: 向量\n---\n关于。" };
		const [written] = await recordSourceHashes([source, file]);
		expect((await parseCurriculum([source, written!])).diagnostics).toEqual([]);
		expect(await recordSourceHashes([source, written!])).toEqual([]);
	});
});
