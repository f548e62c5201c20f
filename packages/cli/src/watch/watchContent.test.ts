import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { tempFolder, writeFiles } from "../testing/tempFolder.ts";
import { watchContent } from "./watchContent.ts";

const within = { timeout: 20_000, interval: 5 };

/** A watched folder; `expectChange` waits until a change of the path is reported. */
function watched(files: Readonly<Record<string, string>>) {
	const cwd = tempFolder(files);
	const folder = join(cwd, "content");
	const seen: string[] = [];
	const errors: Error[] = [];
	const stop = watchContent({
		folder,
		onChange: (paths) => void seen.push(...paths),
		onError: (error) => void errors.push(error),
	});
	onTestFinished(stop);
	const expectChange = async (path: string, act: () => void): Promise<void> => {
		seen.length = 0;
		act();
		await vi.waitUntil(() => seen.includes(join(cwd, path)), within);
		expect(errors).toEqual([]);
		await pause(10);
	};
	return { cwd, folder, seen, stop, expectChange };
}

test("no save is lost, however editors write", async () => {
	const { cwd, expectChange } = watched({ "content/topics/a.md": "0" });
	const file = join(cwd, "content/topics/a.md");
	for (let round = 0; round < 15; round++) {
		await expectChange("content/topics/a.md", () => writeFileSync(file, `in place ${round}`));
		await expectChange("content/topics/a.md", () => {
			writeFileSync(`${file}~`, `replaced ${round}`);
			renameSync(`${file}~`, file);
		});
	}
	await expectChange("content/topics/a.md", () => rmSync(file));
	await expectChange("content/topics/a.md", () => writeFileSync(file, "back"));
});

test("folders may come, go, come back and be renamed", async () => {
	const { cwd, expectChange } = watched({ "content/topics/a.md": "0" });
	const deep = join(cwd, "content/topics/deep/er");
	for (let round = 0; round < 3; round++) {
		await expectChange("content/topics/deep", () => mkdirSync(deep, { recursive: true }));
		await expectChange("content/topics/deep/er/b.md", () => writeFileSync(join(deep, "b.md"), "1"));
		await expectChange("content/topics/deep", () =>
			rmSync(join(cwd, "content/topics/deep"), { recursive: true }),
		);
	}
	await expectChange("content/other", () =>
		renameSync(join(cwd, "content/topics"), join(cwd, "content/other")),
	);
	await expectChange("content/other/a.md", () =>
		writeFileSync(join(cwd, "content/other/a.md"), "2"),
	);
});

test("the folder itself may go and come back", async () => {
	const { cwd, folder, expectChange } = watched({ "content/topics/a.md": "0" });
	await expectChange("content", () => rmSync(folder, { recursive: true }));
	await expectChange("content", () => writeFiles(cwd, { "content/topics/a.md": "1" }));
	await expectChange("content/topics/a.md", () =>
		writeFileSync(join(cwd, "content/topics/a.md"), "2"),
	);
});

test("hidden and left-over files are passed over, a circle of links ends", async () => {
	const { cwd, seen, expectChange } = watched({ "content/topics/a.md": "0" });
	await expectChange("content/loop", () =>
		symlinkSync(join(cwd, "content"), join(cwd, "content/loop")),
	);
	seen.length = 0;
	writeFiles(cwd, {
		"content/.git/x": "1",
		"content/topics/.a.md.swp": "1",
		"content/topics/a.md~": "1",
	});
	await pause(100);
	expect(seen).toEqual([]);
});

test("after the stop nothing is reported", async () => {
	const { cwd, seen, stop } = watched({ "content/topics/a.md": "0" });
	stop();
	writeFileSync(join(cwd, "content/topics/a.md"), "1");
	await pause(50);
	expect(seen).toEqual([]);
});
