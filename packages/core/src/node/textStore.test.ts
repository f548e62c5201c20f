import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import { checkContent } from "../rules/checkContent.ts";
import { readSourceFiles } from "./readSourceFiles.ts";
import { TextStore } from "./textStore.ts";

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
	const dir = mkdtempSync(join(tmpdir(), "prereq-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
	return dir;
}

test("texts come back as they were, in any order, when the bytes they were read from are gone", () => {
	const size = fc.oneof(fc.constant(""), fc.constant("é".repeat(700_000)), fc.constant("—"));
	const text = fc.tuple(fc.string({ unit: "binary" }), size).map((parts) => parts.join(""));
	fc.assert(
		fc.property(fc.array(text), fc.array(fc.nat()), (drawn, order) => {
			const texts = drawn.map((one) => Buffer.from(one).toString());
			const store = new TextStore();
			const files = texts.map((one, at) => {
				const bytes = Buffer.from(one);
				const file = store.add(`${at}.md`, bytes);
				bytes.fill(0);
				return file;
			});
			for (const at of [...texts.keys(), ...order.filter((index) => index < texts.length)])
				expect(files[at]!.text).toBe(texts[at]);
		}),
		{ numRuns: 60 },
	);
});

test("compact or not, the same is read and the same is wrong", async () => {
	const dir = folderOf({
		"plain.md": "---\ntitle: Plain\n---\n",
		"mark.md": "\uFEFFMärke — 🎓\r\n",
		"empty.md": "",
		"latin.md": new Uint8Array([0x61, 0xe9, 0x0a]),
	});
	const usual = readSourceFiles(dir);
	const compact = readSourceFiles(dir, { compact: true });
	expect(compact.files.map(({ path, text }) => ({ path, text }))).toEqual(usual.files);
	expect(compact.diagnostics).toEqual(usual.diagnostics);
	expect(compact.diagnostics).toMatchObject([{ code: "file/text", file: "latin.md" }]);
	const [one, other] = [usual, compact].map(async ({ files }) => {
		const { diagnostics } = await checkContent(files, await parseCurriculum(files));
		return diagnostics;
	});
	expect(await other).toEqual(await one);
});
