import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "./testing/tempFolder.ts";
import { writeParts } from "./writeParts.ts";

test.each([
	["nothing", []],
	["short parts of one to four bytes a character", ["a", "", "Ä字", "😀\n"]],
	[
		"more parts than are written at once",
		Array<string>(9000).fill("0123456789 ÄÖ 字字字字字字字字字字\n"),
	],
	["a part that is larger than what is written at once", ["a", "字".repeat(200_000), "b"]],
	["bytes among texts", ["a", new TextEncoder().encode("Ä字"), "b"]],
	["more bytes than are written at once", ["a", new Uint8Array(300_000).fill(120), "b"]],
	["a part that fills the room that is left", ["x".repeat(80_000), "字".repeat(80_000), "y"]],
])("%s: the parts stand one after the other, and their bytes are counted", (_, parts) => {
	const path = join(tempFolder(), "file");
	const bytes = writeParts(path, parts);
	const texts = parts.map((part) => (typeof part === "string" ? part : Buffer.from(part)));
	expect(readFileSync(path, "utf8")).toBe(texts.join(""));
	expect(bytes).toBe(readFileSync(path).length);
});
