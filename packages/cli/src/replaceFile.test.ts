import { execFileSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceFile } from "./replaceFile.ts";
import { tempFolder } from "./testing/tempFolder.ts";

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

test("a file is made or replaced, and nothing lies beside it", () => {
	const folder = tempFolder({ "a.txt": "old" });
	replaceFile(join(folder, "a.txt"), "new");
	replaceFile(join(folder, "deep/b.txt"), ["in ", "parts"]);
	expect([read(folder, "a.txt"), read(folder, "deep/b.txt")]).toEqual(["new", "in parts"]);
	expect(readdirSync(folder).sort()).toEqual(["a.txt", "deep"]);
});

test("a folder is not replaced", () => {
	const folder = tempFolder({ "a/b.txt": "" });
	expect(() => replaceFile(join(folder, "a"), "x")).toThrow("EISDIR");
	expect(readdirSync(folder)).toEqual(["a"]);
});

test.skipIf(process.platform === "win32")(
	"a link stays a link to the file that is replaced",
	() => {
		const folder = tempFolder({ "there/a.txt": "old" });
		symlinkSync("there/a.txt", join(folder, "link"));
		replaceFile(join(folder, "link"), "new");
		expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
		expect(read(folder, "there/a.txt")).toBe("new");
		expect(readdirSync(join(folder, "there"))).toEqual(["a.txt"]);
	},
);

test.skipIf(process.platform === "win32")(
	"a device or a pipe is written to, and stays what it is",
	() => {
		const folder = tempFolder({});
		execFileSync("mkfifo", [join(folder, "pipe")]);
		symlinkSync("/dev/null", join(folder, "nothing"));
		replaceFile(join(folder, "nothing"), "x");
		expect(lstatSync(join(folder, "nothing")).isSymbolicLink()).toBe(true);
		// Whoever opens a pipe waits for somebody at its other end.
		const reader = `cat "${join(folder, "pipe")}" > "${join(folder, "read")}" &`;
		execFileSync("sh", ["-c", reader], { stdio: "ignore" });
		replaceFile(join(folder, "pipe"), "through");
		expect(lstatSync(join(folder, "pipe")).isFIFO()).toBe(true);
	},
);
