import { expect, test } from "vitest";
import { globToRegExp } from "./globToRegExp.ts";

test.each([
	["*.md", "a.md", true],
	["*.md", "topics/a.md", false],
	["**/*.md", "a.md", true],
	["**/*.md", "topics/deep/a.md", true],
	["topics/**", "topics/deep/a.md", true],
	["{topics,roles}/a?.md", "roles/ab.md", true],
	["{topics,roles}/a?.md", "roles/a.md", false],
	["a+b(c).md", "a+b(c).md", true],
	["{a", "a", true],
])("%s on %s: %s", (glob, path, matches) => {
	expect(globToRegExp(glob).test(path)).toBe(matches);
});
