import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSourceFiles } from "./readSourceFiles.ts";
import { SourceCache } from "./sourceCache.ts";

/** A folder with one file; `texts` reads it with a cache, `reads` counts what came from the disk. */
function folderOf(text: string) {
	const dir = mkdtempSync(join(tmpdir(), "prereq-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	const file = join(dir, "a.md");
	writeFileSync(file, text);
	const cache = new SourceCache();
	let reads = 0;
	const take = (): undefined => void reads++;
	const texts = () => readSourceFiles(dir, { cache, take }).files.map((one) => one.text);
	return { dir, file, cache, texts, reads: () => reads };
}

test("a file is read once, and again when it changed, was replaced or is to be forgotten", () => {
	const { dir, file, cache, texts, reads } = folderOf("one");
	expect([texts(), texts(), reads()]).toEqual([["one"], ["one"], 1]);
	writeFileSync(file, "longer");
	expect([texts(), texts(), reads()]).toEqual([["longer"], ["longer"], 2]);
	const copy = join(dir, "copy");
	writeFileSync(copy, "copied");
	utimesSync(copy, new Date(5000), new Date(5000));
	utimesSync(file, new Date(5000), new Date(5000));
	texts();
	renameSync(copy, file);
	expect([texts(), reads()]).toEqual([["copied"], 4]);
	cache.forget(file);
	expect([texts(), reads()]).toEqual([["copied"], 5]);
	rmSync(file);
	expect(texts()).toEqual([]);
	writeFileSync(file, "back");
	expect(texts()).toEqual(["back"]);
});

test("what is no text is reported every time", () => {
	const { file, texts, cache, dir } = folderOf("one");
	writeFileSync(file, new Uint8Array([0xff, 0xfe]));
	for (let round = 0; round < 2; round++) {
		expect(texts()).toEqual([]);
		expect(readSourceFiles(dir, { cache }).diagnostics).toMatchObject([{ code: "file/text" }]);
	}
});
