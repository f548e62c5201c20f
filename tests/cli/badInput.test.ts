import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeContent, runCli } from "../workspace.ts";

interface Found {
	readonly code: string;
	readonly file: string;
	readonly message: string;
	readonly range: { readonly start: { readonly line: number; readonly column: number } };
}

const topic = (title: string, rest = "") => `---\ntitle: ${title}\n${rest}---\n\nText.\n`;

/** Checks a folder of topic files; `good` is always among them and must never be blamed. */
function check(files: Readonly<Record<string, string | Buffer>>) {
	const all = Object.entries({ "good.md": topic("Good"), ...files });
	const folder = makeContent(
		Object.fromEntries(all.map(([name, text]) => [`topics/${name}`, text])),
	);
	const { code, stdout, stderr } = runCli(["check", folder, "--quiet", "--format", "json"]);
	expect(stderr).toBe("");
	const report = JSON.parse(stdout);
	const found: Found[] = report.diagnostics;
	expect(found.filter(({ file }) => file.endsWith("good.md"))).toEqual([]);
	const places = found.map(
		({ code: rule, file, range: { start } }) =>
			`${file.split("/").at(-1)}:${start.line}:${start.column} ${rule}`,
	);
	return { code, places, found, topics: report.summary.topics as number };
}

describe("bad input gets a place and a code, and the other files are still checked", () => {
	it("broken YAML", () => {
		const { code, places } = check({
			"one.md": '---\ntitle: "One\nlevel: beginner\n---\n',
			"two.md": topic("Two", "requires: [gone]\n"),
		});
		expect(code).toBe(1);
		expect(places).toEqual([
			expect.stringMatching(/^one\.md:\d:\d+ schema\/yaml-syntax$/),
			"two.md:3:12 graph/known-reference",
		]);
	});

	it("a topic whose file is broken still exists for its dependents", () => {
		const { places } = check({
			"one.md": "---\ntitle: [\n---\n",
			"two.md": topic("Two", "requires: [one]\n"),
		});
		expect(places).toEqual([expect.stringMatching(/^one\.md:\d:\d+ schema\/yaml-syntax$/)]);
	});

	it("a binary file", () => {
		const { code, places } = check({
			"one.md": Buffer.from([0x89, 0x50, 0, 0xff, 0xfe, 0, 1]),
			"two.md": topic("Two", "requires: [one]\n"),
		});
		expect(code).toBe(1);
		expect(places).toEqual([expect.stringMatching(/^one\.md:1:\d+ file\/text$/)]);
	});

	it("an empty file", () => {
		const { code, places } = check({ "one.md": "" });
		expect(code).toBe(1);
		expect(places).toEqual(["one.md:1:1 schema/has-frontmatter"]);
	});

	it("a duplicate key", () => {
		const { places } = check({ "one.md": topic("One", "level: beginner\nlevel: advanced\n") });
		expect(places).toEqual(["one.md:4:1 schema/yaml-syntax"]);
	});

	it("an unknown key, with a suggestion", () => {
		const { places, found } = check({ "one.md": topic("One", "requirs: [good]\n") });
		expect(places).toEqual(["one.md:3:1 schema/no-unknown-key"]);
		expect(JSON.stringify(found)).toContain("requires");
	});

	it("an unknown reference, with a suggestion", () => {
		const { found } = check({ "one.md": topic("One", "requires: [goood]\n") });
		expect(JSON.stringify(found)).toContain("`good`");
	});

	it("a topic that requires itself", () => {
		const { places } = check({ "one.md": topic("One", "requires: [one]\n") });
		expect(places).toEqual(["one.md:3:12 graph/no-cycle"]);
	});

	it("a file that cannot be read", () => {
		const folder = makeContent({
			"topics/good.md": topic("Good", "requires: [lost]\n"),
		});
		// Permissions do not stop an administrator; a link that leads nowhere stops everybody.
		symlinkSync(join(folder, "gone"), join(folder, "topics/lost.md"));
		const { code, stdout } = runCli(["check", folder, "--quiet", "--format", "compact"]);
		expect(code).toBe(1);
		expect(stdout).toMatch(/lost\.md:1:1 error file\/readable/);
		expect(stdout).not.toContain("good.md");
	});
});

describe("unusual but legal input loads", () => {
	const legal: readonly (readonly [string, Record<string, string | Buffer>])[] = [
		["CRLF line ends", { "one.md": topic("One", "requires: [good]\n").replaceAll("\n", "\r\n") }],
		["a byte order mark", { "one.md": `\uFEFF${topic("One")}` }],
		["5 MB of Markdown", { "one.md": `${topic("One")}\n${"Word after word. ".repeat(320_000)}\n` }],
		[
			"an id called constructor",
			{ "constructor.md": topic("C"), "one.md": topic("O", "requires: [constructor]\n") },
		],
		[
			"ids that every object has",
			{ "valueof.md": topic("V"), "tostring.md": topic("T", "requires: [valueof]\n") },
		],
		[
			"letters of other scripts",
			{ "größe.md": topic("Größe"), "向量.md": topic("向量", "requires: [größe]\n") },
		],
	];
	for (const [title, files] of legal) {
		it(title, () => {
			const { code, places, topics } = check(files);
			expect({ code, places }).toEqual({ code: 0, places: [] });
			expect(topics).toBe(Object.keys(files).length + 1);
		});
	}
});
