import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { copyContent, runCli } from "../workspace.ts";

const CYCLE = "planted-a → planted-b → planted-c → planted-a";

describe("a cycle planted in a copy of content/", () => {
	it("gives exit 1 and one message that shows the cycle with the place of each edge", () => {
		const { code, stdout } = runCli(["check", plantCycle(), "--preset", "recommended", "--quiet"]);
		expect(code).toBe(1);
		expect(stdout.match(/graph\/no-cycle/g)).toHaveLength(1);
		expect(stdout.replaceAll("`", "").replace(/\s+/g, " ")).toContain(CYCLE);
		for (const place of ["planted-a.md:3:12", "planted-b.md:4:5", "planted-c.md:3:22"]) {
			expect(stdout).toContain(place);
		}
		expect(stdout).toMatch(/1 error\b/);
	});

	it("is one finding in the JSON report, each edge a related place", () => {
		const { code, stdout } = runCli([
			"check",
			plantCycle(),
			...["--preset", "recommended", "--quiet", "--format", "json"],
		]);
		expect(code).toBe(1);
		const { diagnostics, summary } = JSON.parse(stdout);
		expect(summary).toMatchObject({ errors: 1 });
		expect(diagnostics).toHaveLength(1);
		const [{ file, range, related }] = diagnostics;
		const places = [{ file, range }, ...related].map(
			(place) =>
				`${place.file.split("/").at(-1)}:${place.range.start.line}:${place.range.start.column}`,
		);
		expect([...new Set(places)].sort()).toEqual([
			"planted-a.md:3:12",
			"planted-b.md:4:5",
			"planted-c.md:3:22",
		]);
	});

	it("keeps the last good output of build", () => {
		const folder = copyContent();
		const out = join(folder, "../site");
		expect(runCli(["build", folder, "--out", out]).code).toBe(0);
		const before = readTree(out);
		expect([...before.keys()]).toContain("index.html");

		const { code, stdout } = runCli(["build", plantCycle(folder), "--out", out]);
		expect(code).toBe(1);
		expect(stdout).toContain("graph/no-cycle");
		expect(readTree(out)).toEqual(before);
	});
});

/** Relative path → text of every file below a folder. */
function readTree(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return new Map(files.map((file) => [relative(folder, file), readFileSync(file, "utf8")]));
}

/** Three topics in three ways to write a prerequisite. */
function plantCycle(folder = copyContent()): string {
	const write = (id: string, requires: string) =>
		writeFileSync(
			join(folder, `topics/planted-${id}.md`),
			`---\ntitle: Planted ${id}\nrequires:${requires}\n---\n\nA planted topic.\n`,
		);
	write("a", " [planted-b]");
	write("b", "\n  - planted-c");
	write("c", " [ { topic: planted-a, reason: because } ]");
	return folder;
}
