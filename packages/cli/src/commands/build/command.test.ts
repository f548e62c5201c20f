import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { main } from "../../main.ts";
import { CYCLE, SOUND, topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { listFiles, tempFolder, writeFiles } from "../../testing/tempFolder.ts";

vi.mock("../../site/siteAssets.ts", () => import("../../testing/smallAssets.ts"));

vi.mock("../../site/share/rasterizer.ts", () => ({ loadRasterizer: async () => undefined }));

async function build(cwd: string, ...argv: string[]) {
	const io = fakeIo({ cwd });
	const code = await main(["build", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

function snapshot(folder: string): ReadonlyMap<string, string> {
	return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

test("writes the data, the fragments and the site, and nothing beside them", async () => {
	const cwd = tempFolder(SOUND);
	const { code, stdout, stderr } = await build(cwd, "--base", "https://example.org/learn");
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	expect(stdout).toMatch(/^✔ Built dist-site · 6 topics, 1 roadmap · 27 files, /);
	const files = listFiles(join(cwd, "dist-site")).map((path) =>
		path.replace(/\.\w{10}\./, ".HASH."),
	);
	expect(files).toEqual([
		".prereq-build.json",
		"404.html",
		"assets/enhance.HASH.js",
		"assets/favicon.svg",
		"assets/site.css",
		"assets/styles.HASH.css",
		"curriculum.json",
		"embed/numbers/index.html",
		"embed/numbers/oembed.json",
		"index.html",
		"llms-full.txt",
		"llms.txt",
		"numbers.pdf",
		"numbers.svg",
		"numbers/index.html",
		"roadmaps/numbers.fragment.html",
		"roadmaps/numbers.json",
		"search.json",
		"sitemap.xml",
		...["adding", "addition", "algebra", "counting", "drawing", "geometry"].map(
			(id) => `topics/${id}/index.html`,
		),
		"topics/index.html",
		"topics/multiplying/index.html",
	]);
	expect(readdirSync(cwd).sort()).toEqual(["content", "dist-site"]);
});

test("the data is the compiled curriculum", async () => {
	const cwd = tempFolder(SOUND);
	await build(cwd, "content", "--out", "out");
	const compiled = JSON.parse(readFileSync(join(cwd, "out/curriculum.json"), "utf8"));
	const data = JSON.parse(readFileSync(join(cwd, "out/roadmaps/numbers.json"), "utf8"));
	expect(compiled).toMatchObject({ format: 1, roadmaps: [{ id: "numbers" }] });
	expect(compiled.topics).toHaveLength(6);
	expect(data).toMatchObject({ format: 1, roadmap: { id: "numbers", layout: {} } });
});

test("--data writes the same data, of every language, and nothing else", async () => {
	const chinese = topic("计数");
	const cwd = tempFolder({ ...SOUND, "content/topics/counting.zh.md": chinese });
	await build(cwd, "--out", "site");
	const { code, stdout, stderr } = await build(cwd, "--data", "--out", "data");
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	expect(stdout).toMatch(/^✔ Built data · 6 topics, 1 roadmap · 5 files, .*\n(?!.*sitemap)/);
	const site = snapshot(join(cwd, "site"));
	const data = snapshot(join(cwd, "data"));
	expect([...data.keys()]).toEqual([
		".prereq-build.json",
		"curriculum.json",
		"roadmaps/numbers.json",
		"zh/curriculum.json",
		"zh/roadmaps/numbers.json",
	]);
	for (const [path, text] of data) expect(text).toBe(site.get(path));
});

test.each(["base", "title"])("--data and --%s do not go together: 2", async (option) => {
	const cwd = tempFolder(SOUND);
	const { code, stderr } = await build(cwd, "--data", `--${option}`, "/x");
	expect(code).toBe(2);
	expect(stderr).toContain(`--data and --${option} do not go together.`);
	expect(existsSync(join(cwd, "dist-site"))).toBe(false);
});

test("a second build replaces the first, and the same input gives the same output", async () => {
	const cwd = tempFolder(SOUND);
	await build(cwd);
	const first = snapshot(join(cwd, "dist-site"));
	await build(cwd);
	expect(snapshot(join(cwd, "dist-site"))).toEqual(first);
	writeFiles(cwd, { "content/topics/extra.md": topic("Extra") });
	await build(cwd);
	expect(existsSync(join(cwd, "dist-site/topics/extra/index.html"))).toBe(true);
	expect(readdirSync(cwd).sort()).toEqual(["content", "dist-site"]);
});

test("errors: findings, 1, and the previous output stays as it was", async () => {
	const cwd = tempFolder(SOUND);
	await build(cwd);
	const before = snapshot(join(cwd, "dist-site"));
	writeFiles(cwd, CYCLE);
	const { code, stdout } = await build(cwd);
	expect(code).toBe(1);
	expect(stdout).toContain("graph/no-cycle");
	expect(stdout).toContain("Nothing was written: fix the errors first.");
	expect(snapshot(join(cwd, "dist-site"))).toEqual(before);
	expect(readdirSync(cwd).sort()).toEqual(["content", "dist-site"]);
});

test("errors without a previous output: nothing is written", async () => {
	const cwd = tempFolder(CYCLE);
	expect((await build(cwd)).code).toBe(1);
	expect(readdirSync(cwd)).toEqual(["content"]);
});

test("refuses to replace what it did not write, and says what to do", async () => {
	const cwd = tempFolder({ ...SOUND, "out/notes.txt": "mine" });
	const { code, stderr } = await build(cwd, "--out", "out");
	expect(code).toBe(2);
	expect(stderr).toBe(
		"prereq: `out` has files that prereq did not write, and building would remove them. Choose another folder with `--out`, or empty this one.\n",
	);
	expect(readFileSync(join(cwd, "out/notes.txt"), "utf8")).toBe("mine");
});

test.each([".", "content", ".."])("refuses --out %s, which holds the work itself", async (out) => {
	const cwd = join(tempFolder(), "project");
	writeFiles(cwd, SOUND);
	writeFileSync(join(cwd, "content/.prereq-build.json"), "{}");
	const { code, stderr } = await build(cwd, "--out", out);
	expect(code).toBe(2);
	expect(stderr).toContain("would replace the folder you work in");
	expect(listFiles(cwd)).toContain("content/topics/adding.md");
});

test("an empty folder may be filled, a file may not be replaced", async () => {
	const cwd = tempFolder({ ...SOUND, "file.txt": "x" });
	mkdirSync(join(cwd, "empty"));
	expect((await build(cwd, "--out", "empty")).code).toBe(0);
	const { code, stderr } = await build(cwd, "--out", "file.txt");
	expect(code).toBe(2);
	expect(stderr).toContain("`file.txt` is a file, not a folder.");
});

test("Ctrl-C: 130, no half output, the previous one stays", async () => {
	const cwd = tempFolder(SOUND);
	await build(cwd);
	const before = snapshot(join(cwd, "dist-site"));
	writeFiles(cwd, { "content/topics/extra.md": topic("Extra") });
	const io = fakeIo({ cwd });
	io.interrupt();
	expect(await main(["build"], io)).toBe(130);
	expect(io.stderr.text).toBe("");
	expect(snapshot(join(cwd, "dist-site"))).toEqual(before);
	expect(readdirSync(cwd).sort()).toEqual(["content", "dist-site"]);
});

test("--format json: findings or the result, one document either way", async () => {
	const cwd = tempFolder(SOUND);
	const good = JSON.parse((await build(cwd, "--format", "json")).stdout);
	expect(good).toMatchObject({ version: 1, out: "dist-site", written: { files: 25 } });
	writeFiles(cwd, CYCLE);
	const bad = JSON.parse((await build(cwd, "--format", "json")).stdout);
	expect(bad.diagnostics).toHaveLength(1);
});

test.each(["ftp://x", "//host/x", "learn"])("--base %s is refused", async (base) => {
	const { code, stderr } = await build(tempFolder(SOUND), "--base", base);
	expect(code).toBe(2);
	expect(stderr).toContain("is no base for a site");
});
