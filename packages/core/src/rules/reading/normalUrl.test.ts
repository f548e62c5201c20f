import { expect, test } from "vitest";
import { normalUrl } from "./normalUrl.ts";

test.each([
	["https://www.example.org/a/", "http://example.org/a#part"],
	[
		"https://example.org/watch?v=a/b&t=1",
		"https://www.example.org/watch?t=1&v=a/b&utm_source=x#at",
	],
	["https://example.org/a?x", "https://EXAMPLE.org/a?x="],
	["https://example.org/a/?x=1", "https://example.org/b/../a?x=1&&"],
	["https://example.org?x=1&ref=y", "https://example.org:443/?x=1"],
	["https://example.org/a?x=%61", "https://example.org/a?x=a"],
])("%s is the same address as %s", (one, other) => {
	expect(normalUrl(one)).toBe(normalUrl(other));
});

test.each([
	["https://example.org/watch?v=a", "https://example.org/watch?v=b"],
	["https://example.org/a?reference=1", "https://example.org/a"],
	["https://example.org/a?x=1", "https://example.org/A?x=1"],
])("%s is another address than %s", (one, other) => {
	expect(normalUrl(one)).not.toBe(normalUrl(other));
});
