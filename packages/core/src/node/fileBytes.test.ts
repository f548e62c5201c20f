import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileBytes } from "./fileBytes.ts";

const folder = mkdtempSync(join(tmpdir(), "prereq-bytes-"));
const bytes = new FileBytes();

test.each([0, 1, 3000, 65_535, 65_536, 65_537, 300_000, 5])("%i bytes are read whole", (length) => {
	const text = "0123456789".repeat(length / 10 + 1).slice(0, length);
	const path = join(folder, String(length));
	writeFileSync(path, text);
	expect(new TextDecoder().decode(bytes.read(path))).toBe(text);
});

test("who knows a file is asked where it ends, and is not believed in the middle of one", () => {
	const path = join(folder, "known");
	const asked: number[] = [];
	const isWhole = (bytes: Uint8Array) => asked.push(bytes.length) > 0;
	for (const length of [0, 5, 65_536, 70_000]) {
		writeFileSync(path, "x".repeat(length));
		expect(new FileBytes().read(path, isWhole)).toHaveLength(length);
	}
	expect(asked).toEqual([5, 70_000]);
});

test("what cannot be read says why", () => {
	expect(() => bytes.read(join(folder, "missing"))).toThrow(
		expect.objectContaining({ code: "ENOENT" }),
	);
	expect(() => bytes.read(folder)).toThrow(expect.objectContaining({ code: "EISDIR" }));
});
