import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "./makeFolder.ts";
import { tempFolder } from "./testing/tempFolder.ts";

test("a folder and those above it, once and again", () => {
	const path = join(tempFolder({}), "a/b/c");
	makeFolder(path, 0o700);
	makeFolder(path);
	expect(existsSync(path)).toBe(true);
	if (process.platform !== "win32") expect(statSync(join(path, "..")).mode & 0o777).toBe(0o700);
});

test("a file in the way is an error", () => {
	const folder = tempFolder({ file: "" });
	expect(() => makeFolder(join(folder, "file"))).toThrow("EEXIST");
	expect(() => makeFolder(join(folder, "file/below/it"))).toThrow(/EEXIST|ENOTDIR/);
});

test.runIf(process.platform === "linux")(
	"a place where nothing can be made is an error, at once",
	() => {
		expect(() => makeFolder("/proc/no-such-folder/below")).toThrow("ENOENT");
	},
);
