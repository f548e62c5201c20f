import { expect, test } from "vitest";
import { findBadByte } from "./findBadByte.ts";

const bytesOf = (...parts: readonly (string | number)[]) =>
	Buffer.concat(
		parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.of(part))),
	);

test.each([
	["Latin 1 after letters of two and three bytes", bytesOf("a\nÄ向😀", 0xef, "ve"), "2:5", "0xEF"],
	[
		"after a replacement character that was written so",
		bytesOf("\uFFFD\n\uFFFDx", 0xe9, "."),
		"2:3",
		"0xE9",
	],
	["a character that is cut off", bytesOf("abc", 0xe5, 0x90), "1:4", "0xE5"],
	["UTF-16", bytesOf(0xff, 0xfe, "-", 0, "-", 0), "1:1", "0xFF"],
	["a byte order mark before it", bytesOf("\uFEFFab", 0x80), "1:3", "0x80"],
])("%s", (_, bytes, place, byte) => {
	const found = findBadByte(bytes);
	const { line, column } = found.range.start;
	expect({ place: `${line}:${column}`, byte: found.byte }).toEqual({ place, byte });
});
