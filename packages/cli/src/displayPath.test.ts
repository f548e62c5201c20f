import { join } from "node:path";
import { expect, test } from "vitest";
import { displayPath, displayPathsIn } from "./displayPath.ts";

test("paths as the user would type them", () => {
	expect(displayPath("/home/me/content/topics/a.md", "/home/me")).toBe("content/topics/a.md");
	expect(displayPath("/home/me", "/home/me")).toBe(".");
	expect(displayPath("/home/other/a.md", "/home/me")).toBe("../other/a.md");
	expect(displayPath("/a.md", "/home/me/somewhere/deep")).toBe("/a.md");
});

test("files of a folder are shown as each of them would be", () => {
	const folders = ["/a", "/a/b", "/a/b/c", "/a/bc", "/other/place", "/"];
	for (const folder of folders) {
		for (const cwd of [...folders, "/a/b/c/d/e/f/g"]) {
			const shown = displayPathsIn(folder, cwd);
			for (const file of [
				"x.md",
				"b/c/d/x.md",
				"topics/.x.md",
				"../x.md",
				"../../b/x.md",
				"b/../..x",
			])
				expect([folder, cwd, shown(file)]).toEqual([
					folder,
					cwd,
					displayPath(join(folder, file), cwd),
				]);
		}
	}
});
