import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCurriculum, readSourceFiles } from "@prereq/core/node";
import { describe, expect, it } from "vitest";
import { copyContent, ROOT } from "../workspace.ts";

function recordHashes(folder: string) {
	const script = join(ROOT, "scripts/recordHashes.mjs");
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], {
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

describe("scripts/recordHashes.mjs", () => {
	it("brings the hashes of content/ up to date and keeps every other byte", async () => {
		const folder = copyContent();
		const before = readSourceFiles(folder).files;
		const [translation] = before.filter(({ path }) => path.endsWith(".zh.md"));
		const source = join(folder, translation!.path.replace(".zh.md", ".md"));
		writeFileSync(source, `${readFileSync(source, "utf8")}\nA new last line.\n`);
		expect((await staleFiles(folder)).map(({ file }) => file)).toContain(translation!.path);

		expect(recordHashes(folder)).toMatchObject({ status: 0, stderr: "" });
		expect(await staleFiles(folder)).toEqual([]);
		const rest = (text: string) => text.replace(/^sourceHash: .*\n/m, "");
		for (const { path, text } of readSourceFiles(folder).files) {
			const earlier = before.find((file) => file.path === path)!.text;
			const appended = join(folder, path) === source ? "\nA new last line.\n" : "";
			expect(rest(text), path).toBe(rest(earlier) + appended);
		}
		expect(recordHashes(folder).stdout).toMatch(/^0 of \d+ files/);
	});

	it("says that a folder is not there", () => {
		const { status, stderr } = recordHashes(join(ROOT, "no-such-folder"));
		expect(status).toBe(2);
		expect(stderr).toMatch(/^There is no folder/);
	});
});

async function staleFiles(folder: string) {
	const { diagnostics } = await readCurriculum(folder, { bodies: "scan" });
	return diagnostics.filter(({ code }) => code === "i18n/stale-translation");
}
