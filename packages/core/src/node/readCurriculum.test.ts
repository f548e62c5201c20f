import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { summarize, topicFile } from "../testing/sourceFiles.ts";
import { readCurriculum } from "./readCurriculum.ts";
import { readSourceFiles } from "./readSourceFiles.ts";

let dir: string;

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), "prereq-"));
	mkdirSync(join(dir, "topics"));
	writeFileSync(join(dir, "topics/a.md"), topicFile("a").text);
});

afterEach(() => {
	rmSync(dir, { recursive: true, force: true });
});

describe("readCurriculum", () => {
	it("reads Markdown below a folder and passes over hidden files and node_modules", async () => {
		mkdirSync(join(dir, "node_modules"));
		writeFileSync(join(dir, "node_modules/x.md"), "x");
		writeFileSync(join(dir, ".hidden.md"), "x");
		writeFileSync(join(dir, "topics/data.json"), "{}");
		expect(readSourceFiles(dir).files.map(({ path }) => path)).toEqual(["topics/a.md"]);
		const { curriculum } = await readCurriculum(dir);
		expect([...curriculum!.topics.keys()]).toEqual(["a"]);
	});

	it("reads the configuration at the root, and no other JSON", async () => {
		writeFileSync(join(dir, "prereq.config.json"), '{ "locale": "de", "locales": ["zh"] }');
		writeFileSync(join(dir, "topics/prereq.config.json"), "{");
		writeFileSync(join(dir, "package.json"), "{");
		const { curriculum, fileCount } = await readCurriculum(dir);
		expect(curriculum!.config).toMatchObject({ locale: "de", locales: ["zh"] });
		expect(fileCount).toBe(1);
		writeFileSync(join(dir, "prereq.config.json"), '{\n  "locale": de\n}');
		const { diagnostics } = await readCurriculum(dir);
		expect(summarize(diagnostics)).toEqual([
			"prereq.config.json:2:13-2:14 config/json-syntax `prereq.config.json` is not valid JSON: expected a value.",
		]);
	});

	it("names a folder that is missing, or is a file", async () => {
		await expect(readCurriculum(join(dir, "nope"))).rejects.toMatchObject({
			code: "folder/missing",
		});
		await expect(readCurriculum(join(dir, "topics/a.md"))).rejects.toMatchObject({
			code: "folder/not-a-folder",
		});
	});

	it("reports a file that is not UTF-8 and reads the others", async () => {
		writeFileSync(join(dir, "topics/b.md"), Buffer.from([0x2d, 0xff, 0xfe, 0x00]));
		const { diagnostics, topicCount, curriculum } = await readCurriculum(dir);
		expect(summarize(diagnostics)).toEqual([
			"topics/b.md:1:2-1:3 file/text `topics/b.md` is not UTF-8 text: the byte `0xFF` is no character here.",
		]);
		expect(topicCount).toBe(1);
		expect(curriculum).toBeUndefined();
	});

	it("reports a dangling link and does not follow links in circles", async () => {
		symlinkSync(join(dir, "gone.md"), join(dir, "topics/b.md"));
		symlinkSync(dir, join(dir, "topics/loop"));
		const { diagnostics, topicCount } = await readCurriculum(dir);
		expect(summarize(diagnostics)).toEqual([
			"topics/b.md:1:1-1:1 file/readable `topics/b.md` cannot be read: it does not exist.",
		]);
		expect(topicCount).toBe(1);
	});

	it("does not follow a link to a folder that the content is in", async () => {
		const content = join(dir, "deep/content");
		mkdirSync(join(content, "topics"), { recursive: true });
		writeFileSync(join(content, "topics/b.md"), topicFile("b").text);
		symlinkSync(dir, join(content, "topics/all"));
		symlinkSync("/", join(content, "topics/root"));
		symlinkSync(join(dir, "topics"), join(content, "beside"));
		expect(readSourceFiles(content).files.map(({ path }) => path)).toEqual([
			"beside/a.md",
			"topics/b.md",
		]);
	});

	it.skipIf(process.platform === "win32")("waits for no pipe, and reads no device", async () => {
		execFileSync("mkfifo", [join(dir, "topics/pipe.md"), join(dir, "topics/pipe")]);
		symlinkSync("/dev/zero", join(dir, "topics/zero.md"));
		const { diagnostics, topicCount } = await readCurriculum(dir);
		expect(summarize(diagnostics)).toEqual([
			"topics/pipe.md:1:1-1:1 file/readable `topics/pipe.md` cannot be read: it is no ordinary file.",
			"topics/zero.md:1:1-1:1 file/readable `topics/zero.md` cannot be read: it is no ordinary file.",
		]);
		expect(topicCount).toBe(1);
		expect(readSourceFiles(dir).others).toEqual([]);
	});

	it("reports a link that leads to itself", async () => {
		symlinkSync(join(dir, "topics/b.md"), join(dir, "topics/b.md"));
		const { diagnostics } = await readCurriculum(dir);
		expect(summarize(diagnostics)).toEqual([
			"topics/b.md:1:1-1:1 file/readable `topics/b.md` cannot be read: its links lead in a circle.",
		]);
	});
});
