import { expect, test } from "vitest";
import { compileFileLocales } from "../testing/compiled.ts";
import { PEOPLE } from "../testing/people.ts";
import { planSite } from "./planSite.tsx";

const assets = {
	styles: ".prereq{}",
	site: "body{}",
	enhance: "export {};",
	chunks: new Map(),
	embed: new Map(),
};

async function render(origin?: string): Promise<ReadonlyMap<string, string>> {
	const base = { origin, path: "/learn/" };
	const plan = planSite(await compileFileLocales(PEOPLE), { base, assets, title: "Sums" });
	return new Map(plan.map((file) => [file.path, String(file.render())]));
}

test("a roadmap: where to start, digest, choices, goals, advice, people, sources", async () => {
	const page = (await render()).get("numbers/index.html")!;
	for (const text of [
		"Start from where you are",
		'<a href="../topics/adding/">Adding</a>',
		"Sheep were counted.",
		"<strong>20–40\u00a0hours</strong>",
		"1 topic already known",
		"Numbers in three sentences.",
		"Look around.",
		"Choose this if you are new.",
		"All of algebra",
		"Count daily",
		'href="../pathways/ada/"',
		'href="../transitions/shepherd--numbers/"',
		"on example.com",
		'<a href="https://example.com/guide" rel="noopener noreferrer">A guide</a>, Somebody',
	]) {
		expect(page).toContain(text);
	}
});

test("a transition: figures, skills, steps, lists, questions", async () => {
	const page = (await render()).get("transitions/shepherd--numbers/index.html")!;
	for (const text of [
		"<dd>Challenging</dd>",
		"<dd>12–18\u00a0months</dd>",
		"<dd>+30%</dd>",
		"Growing.",
		"Proofs take long.",
		'<b data-priority="critical">Critical</b> 12\u00a0weeks',
		"Sums first",
		"8\u00a0weeks",
		'<a href="../../topics/adding/">two flocks</a>',
		"Warm rooms.",
		"Count to ten.",
		"Do I need a dog?",
		'href="../../roles/shepherd/"',
	]) {
		expect(page).toContain(text);
	}
});

test("a role and a pathway lead to their topics", async () => {
	const files = await render();
	const role = files.get("roles/shepherd/index.html")!;
	expect(role).toContain('<a href="../../topics/counting/">every day</a>');
	expect(role).toContain('href="../../numbers/#further:section"');
	const pathway = files.get("pathways/ada/index.html")!;
	expect(pathway).toContain('<a href="../../topics/algebra/">Algebra</a>');
	expect(pathway).toContain('href="https://example.com/ada"');
	expect(files.get("pathways/index.html")).toContain('href="../pathways/ada/"');
	expect(files.get("index.html")).toContain('href="roles/shepherd/"');
});

test("every page exists in every language, and each leads to the others", async () => {
	const files = await render();
	const pages = [...files.keys()].filter((path) => path.endsWith("/index.html"));
	const chinese = pages.filter((path) => path.startsWith("zh/"));
	expect(chinese.length).toBeGreaterThan(10);
	for (const path of chinese) {
		const page = files.get(path)!;
		const twin = path.slice("zh/".length);
		expect(files.has(twin), path).toBe(true);
		// What is at an address out of use leads to the one in use.
		const used = twin.replace("topics/addition/", "topics/adding/");
		expect(page).toContain('<html lang="zh" dir="ltr">');
		const links = [...page.matchAll(/<(?:link|a)[^>]*? href="([^"]*)" hrefLang="en"/gi)];
		const heads = [...page.matchAll(/hrefLang="en" href="([^"]*)"/gi)];
		for (const [, link] of [...links, ...heads]) {
			const target = new URL(link!, `http://host/${path}`).pathname.slice(1);
			expect(`${target}index.html`, path).toBe(used);
		}
		// A page for frames has no switch of languages: its host chooses.
		expect(links.length + heads.length, path).toBe(path.startsWith("zh/embed/") ? 1 : 2);
	}
});

test("what is not translated says so and is marked with its language", async () => {
	const files = await render();
	expect(files.get("zh/topics/counting/index.html")).toContain("什么是计数。");
	expect(files.get("zh/topics/counting/index.html")).not.toContain("尚未翻译");
	const adding = files.get("zh/topics/adding/index.html")!;
	expect(adding).toContain("部分文字尚未翻译，显示英语原文。");
	expect(adding).toMatch(/<(?:p|div) lang="en" data-body/);
	const role = files.get("zh/roles/shepherd/index.html")!;
	expect(role).toContain('<h1 lang="en" dir="ltr">Shepherd</h1>');
	expect(role).toContain("尚未翻译，以下显示英语原文。");
	expect(role).toContain('<a href="../../topics/counting/">计数</a>');
	expect(files.get("zh/index.html")).toContain('<h1 lang="en" dir="ltr">Sums</h1>');
	expect(files.get("roles/shepherd/index.html")).not.toContain("language-note");
});

test("a published site names every page in every language", async () => {
	const files = await render("https://example.org");
	const sitemap = files.get("sitemap.xml")!;
	for (const page of [
		"",
		"zh/",
		"zh/roles/shepherd/",
		"transitions/shepherd--numbers/",
		"pathways/",
	])
		expect(sitemap).toContain(`<url><loc>https://example.org/learn/${page}</loc><xhtml:link `);
	expect(sitemap).toContain('hreflang="zh" href="https://example.org/learn/zh/pathways/ada/"');
	expect(files.get("zh/numbers/index.html")).toContain(
		'<link rel="alternate" hrefLang="x-default" href="https://example.org/learn/numbers/"/>',
	);
	expect(files.get("llms.txt")).toContain(
		"- [Ada](https://example.org/learn/pathways/ada/): She read a lot.",
	);
	expect(files.get("zh/llms.txt")).toContain(
		"[计数](https://example.org/learn/zh/topics/counting/)",
	);
});

test("a roadmap that has the id of a language is refused, by name", async () => {
	const { "content/roadmaps/numbers.md": roadmap, ...rest } = PEOPLE;
	const topics = Object.entries(rest).filter(([path]) => /topics|config/.test(path));
	const files = { ...Object.fromEntries(topics), "content/roadmaps/zh.md": roadmap! };
	const curricula = await compileFileLocales(files);
	expect(() => planSite(curricula, { base: { origin: undefined, path: "/" }, assets })).toThrow(
		"`zh/index.html`",
	);
});
