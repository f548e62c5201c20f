import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceFiles } from "./replaceFiles.ts";
import { listFiles, tempFolder } from "./testing/tempFolder.ts";

const never = new AbortController().signal;
// Too long a name for what waits beside it: its removal fails when the first renames are done.
const LONG = `${"x".repeat(250)}.md`;

function textsOf(folder: string) {
	return Object.fromEntries(
		listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]),
	);
}

test("writes, adds and removes, and leaves nothing beside them", async () => {
	const folder = tempFolder({ "a.md": "a", "b.md": "b" });
	await replaceFiles(
		[
			{ path: join(folder, "a.md"), text: "A" },
			{ path: join(folder, "new/c.md"), text: "c" },
			{ path: join(folder, "b.md"), text: undefined },
			{ path: join(folder, "never.md"), text: undefined },
		],
		never,
	);
	expect(textsOf(folder)).toEqual({ "a.md": "A", "new/c.md": "c" });
});

test("a failure halfway puts everything back", async () => {
	const folder = tempFolder({ "a.md": "a", "b.md": "b", [LONG]: "x" });
	const before = textsOf(folder);
	const changes = [
		{ path: join(folder, "a.md"), text: "A" },
		{ path: join(folder, "c.md"), text: "c" },
		{ path: join(folder, "b.md"), text: undefined },
		{ path: join(folder, LONG), text: undefined },
	];
	await expect(replaceFiles(changes, never)).rejects.toThrow(/^Nothing was changed: ENAMETOOLONG/);
	expect(textsOf(folder)).toEqual(before);
});

test("a folder is never taken for a file", async () => {
	const folder = tempFolder({ "a.md": "a" });
	mkdirSync(join(folder, "b.md"));
	const changes = [
		{ path: join(folder, "a.md"), text: "A" },
		{ path: join(folder, "b.md"), text: "B" },
	];
	await expect(replaceFiles(changes, never)).rejects.toThrow(/b\.md` is no file\.$/);
	expect(textsOf(folder)).toEqual({ "a.md": "a" });
});
