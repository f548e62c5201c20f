import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

const BASE = ["--base", "https://example.org/learn"];

async function embed(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
	const io = fakeIo({ cwd: tempFolder(files) });
	const code = await main(["embed", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

test("every way at once: what fits on a screen, and the command for what does not", async () => {
	const { code, stdout, stderr } = await embed(SOUND, "numbers", ...BASE);
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	for (const part of [
		"prereq embed numbers --base https://example.org/learn/ --format html > numbers.html",
		'<prereq-roadmap src="https://example.org/learn/roadmaps/numbers.fragment.html">',
		'import data from "./numbers.json";',
		'<iframe data-prereq src="https://example.org/learn/embed/numbers/" title="Numbers"',
		"https://example.org/learn/embed/numbers/oembed.json",
	])
		expect(stdout).toContain(part);
	expect(stdout).not.toContain("data-roadmap-v");
});

test("html: the roadmap itself between the addresses of its looks and its script", async () => {
	const { stdout } = await embed(SOUND, "numbers", "--format", "html", ...BASE);
	expect(stdout).toMatch(
		/^<link rel="stylesheet" href="https:\/\/example.org\/learn\/embed\/styles.css">\n<div class="prereq"/,
	);
	expect(stdout).toContain('href="https://example.org/learn/topics/adding/"');
	expect(stdout.trim().endsWith('/embed/enhance-page.js"></script>')).toBe(true);
});

test("a path serves pages of the same host; oEmbed needs a host and says so", async () => {
	const { stdout } = await embed(SOUND, "numbers", "--format", "iframe", "--base", "/learn/");
	expect(stdout).toContain('src="/learn/embed/numbers/"');
	expect((await embed(SOUND, "numbers")).stdout).toContain("Needs the host of the site");
	const { code, stderr } = await embed(SOUND, "numbers", "--format", "oembed");
	expect(code).toBe(2);
	expect(stderr).toContain("oEmbed needs the address of the site with its host.");
});

test("two roadmaps pasted into one page share no id", async () => {
	const roadmap = "---\ntitle: More\n---\n\n## Part\n\n- [](../topics/adding.md)\n";
	const files = { ...SOUND, "content/roadmaps/more.md": roadmap };
	const ids: string[] = [];
	for (const id of ["numbers", "more"]) {
		const { stdout } = await embed(files, id, "--format", "html", ...BASE);
		expect(stdout).toContain(`data-prefix="${id}:"`);
		ids.push(...[...stdout.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name ?? ""));
	}
	expect(ids).toContain("numbers:adding");
	expect([...new Set(ids)]).toEqual(ids);
});

test("a component links to pages of topics only when it is told where they are", async () => {
	const react = ["numbers", "--format", "react"];
	expect((await embed(SOUND, ...react)).stdout).toContain("\treturn <Roadmap data={data} />;\n");
	expect((await embed(SOUND, ...react, "--base", "/learn/")).stdout).toContain("`/learn/topics/");
	expect((await embed(SOUND, ...react, "--dir", "content")).stdout).toContain(
		"npx prereq build content --data --out data && cp data/roadmaps/numbers.json src/",
	);
});

test("a title is text, whatever it holds", async () => {
	const roadmap = "---\ntitle: '\"A\" <b> & co'\n---\n\n## Part\n\n- [](../topics/adding.md)\n";
	const files = { ...SOUND, "content/roadmaps/odd.md": roadmap };
	const { stdout } = await embed(files, "odd", "--format", "iframe", ...BASE);
	expect(stdout).toContain('title="&quot;A&quot; &lt;b&gt; &amp; co"');
});

test("another language: its pages; one that is not there is refused", async () => {
	const files = { ...SOUND, "content/topics/adding.zh.md": topic("加法") };
	const { stdout } = await embed(files, "numbers", "--format", "iframe", "--locale", "zh", ...BASE);
	expect(stdout).toContain("https://example.org/learn/zh/embed/numbers/");
	const { code, stderr } = await embed(files, "numbers", "--locale", "fr", ...BASE);
	expect({ code, stderr }).toEqual({
		code: 2,
		stderr: "prereq: The curriculum is not in `fr`. It is in en, zh.\n",
	});
});

test("an unknown roadmap: the nearest one", async () => {
	const { code, stderr } = await embed(SOUND, "number");
	expect(code).toBe(2);
	expect(stderr).toContain("There is no roadmap `number`. Did you mean `numbers`?");
});
