import { expect, test } from "vitest";
import { displayPath } from "./displayPath.ts";

test("paths as the user would type them", () => {
	expect(displayPath("/home/me/content/topics/a.md", "/home/me")).toBe("content/topics/a.md");
	expect(displayPath("/home/me", "/home/me")).toBe(".");
	expect(displayPath("/home/other/a.md", "/home/me")).toBe("../other/a.md");
	expect(displayPath("/a.md", "/home/me/somewhere/deep")).toBe("/a.md");
});
