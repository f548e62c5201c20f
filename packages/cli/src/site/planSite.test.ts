import { expect, test } from "vitest";
import { compileFileLocales } from "../testing/compiled.ts";
import { SOUND, topic } from "../testing/contents.ts";
import { planSite, type SiteOptions } from "./planSite.tsx";
import type { SiteBase } from "./siteBase.ts";

const assets = {
	styles: ".prereq{}",
	site: "body{}",
	enhance: "export {};",
	chunks: new Map(),
	embed: new Map(
		["element.js", "enhance-page.js", "frame.js", "page.css", "styles.css"].map((name) => [
			name,
			"",
		]),
	),
};
const here: SiteBase = { origin: undefined, path: "/" };
const published: SiteBase = { origin: "https://example.org", path: "/learn/" };

async function render(
	files: Readonly<Record<string, string>>,
	options: Partial<SiteOptions> = {},
): Promise<ReadonlyMap<string, string>> {
	const plan = planSite(await compileFileLocales(files), { base: here, assets, ...options });
	return new Map(plan.map((file) => [file.path, String(file.render())]));
}

const NASTY = {
	...SOUND,
	"content/topics/constructor.md": topic("'\"<Constructor>\" & co'", "requires: [向量]"),
	"content/topics/向量.md": topic(
		"向量",
		"",
		"See [adding](adding.md) and [numbers](../roadmaps/numbers.md#x).",
	),
	"content/roadmaps/second.md":
		"---\ntitle: Second\nrelatedRoadmaps: [numbers]\n---\n\n## Part\n\n- [](../topics/constructor.md)\n- [](../topics/向量.md)\n- [](../topics/adding.md)\n",
};

function linksOf(html: string): string[] {
	return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) =>
		link!.replaceAll("&amp;", "&"),
	);
}

test("every relative link of every page leads to a file of the site, in any folder", async () => {
	const files = await render(NASTY);
	let checked = 0;
	for (const [path, html] of files) {
		if (!path.endsWith("index.html")) continue;
		// The panel's link gets its address when the panel opens.
		for (const link of linksOf(html.replace(/<dialog.*?<\/dialog>/s, ""))) {
			if (/^https?:/.test(link)) continue;
			expect(link, path).not.toMatch(/^\//);
			const page = new URL(link, `http://host/some/folder/${encodeURI(path)}`);
			expect(page.pathname, `${link} in ${path}`).toMatch(/^\/some\/folder\//);
			const target = decodeURIComponent(page.pathname.slice("/some/folder/".length));
			const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
			expect([...files.keys()], `${link} in ${path}`).toContain(file);
			const anchor = decodeURIComponent(page.hash.slice(1));
			if (anchor !== "") expect(files.get(file), link).toContain(`id="${anchor}"`);
			checked++;
		}
	}
	expect(checked).toBeGreaterThan(80);
});

test("no inline script or style, nothing from another host, one strict policy", async () => {
	for (const [path, html] of await render(NASTY)) {
		if (!path.endsWith(".html") || path.endsWith(".fragment.html")) continue;
		expect(html, path).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
		expect(html).not.toMatch(/\sstyle="|<style|\son\w+="/);
		expect(html).not.toMatch(/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)[^>]*>/);
		expect(html).not.toMatch(/<(?:script|link|img)[^>]*(?:src|href)="(?:https?:)?\/\//);
		expect(html).toContain(
			"default-src &#x27;none&#x27;; script-src &#x27;self&#x27;; style-src &#x27;self&#x27;; img-src &#x27;self&#x27; data:; connect-src &#x27;self&#x27;",
		);
		expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
		expect(html.match(/<main[ >]/g)).toHaveLength(1);
		expect(html.match(/<h1[ >]/g)).toHaveLength(1);
		if (!path.startsWith("embed/")) expect(html).toContain('<a class="skip" href="#main">');
	}
});

test("a topic page: article, way back to every roadmap, neighbours, prerequisites, dependents", async () => {
	const files = await render(NASTY);
	const page = files.get("topics/adding/index.html")!;
	expect(page).toContain('data-topic="adding"');
	expect(page).toContain('<a href="../../numbers/#adding">Numbers</a>');
	expect(page).toContain('<a href="../../second/#adding">Second</a>');
	expect(page).toContain('href="../counting/"'.replace("../", "../../topics/"));
	expect(page).toContain('href="../../topics/multiplying/"');
	expect(page).toContain("Sums are counted.");
	expect(page).toContain("<title>Adding · Roadmaps</title>");
	expect(page).toContain('<meta name="description" content="What adding is."/>');
});

test("a topic page folds up the whole way there, where it is more than the article says", async () => {
	const files = await render(SOUND);
	const chain = (id: string) =>
		/<details class="about chain">.*?<\/details>/s.exec(files.get(`topics/${id}/index.html`)!)?.[0];
	const algebra = chain("algebra")!;
	expect(algebra).toContain("5 topics before it");
	expect([...algebra.matchAll(/data-stage="(\w+)"/g)].map(([, kind]) => kind)).toEqual([
		"before",
		"before",
		"before",
		"here",
	]);
	expect(algebra).toContain("Sums are counted.");
	expect(algebra).toContain('href="../../topics/counting/"');
	// Its ends are one level away: the article names both.
	expect(chain("geometry")).toBeUndefined();
});

test("a page of a topic that much depends on shows the nearest of it", async () => {
	const row = Object.fromEntries(
		Array.from({ length: 40 }, (_, at) => [
			`content/topics/t${at}.md`,
			topic(`T${at}`, at === 0 ? "" : `requires: [t${at - 1}]`),
		]),
	);
	const page = (await render({ ...SOUND, ...row })).get("topics/t3/index.html")!;
	expect(page).toContain("3 topics before it · the nearest 12 topics after it");
	expect(page.match(/data-stage="after"/g)).toHaveLength(12);
});

test("an address that is out of use shows what stands for it", async () => {
	const renamed = SOUND["content/roadmaps/numbers.md"]!.replace(
		"title:",
		"aliases: [sums]\ntitle:",
	);
	const files = await render(
		{ ...SOUND, "content/roadmaps/numbers.md": renamed },
		{ base: published },
	);
	const former = files.get("topics/addition/index.html")!;
	expect(former).toContain("“addition” is this topic now");
	expect(former).toContain('rel="canonical" href="https://example.org/learn/topics/adding/"');
	expect(files.get("topics/adding/index.html")).not.toContain("is this topic now");
	for (const path of ["ID/index.html", "embed/ID/index.html", "roadmaps/ID.fragment.html"]) {
		const at = (id: string): string | undefined => files.get(path.replace("ID", id));
		expect(at("sums"), path).toBe(at("numbers"));
		expect(at("sums"), path).toContain("data-roadmap-v");
	}
	expect(files.get("sitemap.xml")).not.toMatch(/addition|sums/);
});

test("an address of what was retired says so, and where to go on", async () => {
	const retired = {
		topics: new Map([
			["phlogiston", "Refuted <long> ago."],
			["caloric", undefined],
			// Taken out, and later an alias: what stands for it comes first.
			["addition", "Merged."],
		]),
		roadmaps: new Map([["alchemy", undefined]]),
	};
	const files = await render(SOUND, { retired });
	const page = files.get("topics/phlogiston/index.html")!;
	expect(page).toContain("<h1>“phlogiston” was taken out</h1>");
	expect(page).toContain("Refuted &lt;long&gt; ago.");
	expect(page).toContain('<meta name="robots" content="noindex"/>');
	expect(page).toContain('<a href="../../numbers/">Numbers</a>');
	expect(files.get("topics/caloric/index.html")).toContain("“caloric” was taken out");
	expect(files.get("alchemy/index.html")).toContain('<a href="../numbers/">Numbers</a>');
	expect(files.get("topics/addition/index.html")).toContain("is this topic now");
});

test("a card names the first parts of a long roadmap, and how many there are besides", async () => {
	const parts = (count: number): string =>
		Array.from({ length: count }, (_, at) => `## Part ${at + 1}\n`).join("\n");
	const card = async (count: number): Promise<string> => {
		const files = {
			...SOUND,
			"content/roadmaps/long.md": `---\ntitle: Long\n---\n\n${parts(count)}`,
		};
		return (await render(files)).get("index.html")!;
	};
	const short = await card(13);
	expect(short).toContain("<span>Part 13<");
	const long = await card(40);
	expect(long).toContain("and 28 more parts");
	expect(long).toContain("<span>Part 12<");
	expect(long).not.toContain("<span>Part 13<");
});

test("a roadmap page shows every topic, its parts and its introduction without script", async () => {
	const page = (await render(SOUND)).get("numbers/index.html")!;
	for (const title of ["Counting", "Adding", "Multiplying", "Geometry", "Algebra"])
		expect(page).toContain(`>${title} <small>`);
	expect(page).toContain('<a href="#first-steps:section">First steps</a>');
	expect(page).toContain('Start with <a href="../topics/counting/">counting</a>.');
	expect(page).toContain("From counting to algebra");
});

test("links between content files lead to their pages", async () => {
	const page = (await render(NASTY)).get("topics/向量/index.html")!;
	expect(page).toContain('<a href="../../topics/adding/">adding</a>');
	expect(page).toContain('<a href="../../numbers/">numbers</a>');
});

test("titles are text, whatever they hold", async () => {
	const page = (await render(NASTY)).get("topics/constructor/index.html")!;
	expect(page).not.toContain("<Constructor>");
	expect(page).toContain("&lt;Constructor&gt;");
});

test("a published site: canonical addresses, sitemap, absolute links in fragments", async () => {
	const files = await render(SOUND, { base: published });
	expect(files.get("numbers/index.html")).toContain(
		'<link rel="canonical" href="https://example.org/learn/numbers/"/>',
	);
	const sitemap = files.get("sitemap.xml")!;
	expect(sitemap.match(/<loc>/g)).toHaveLength(9);
	expect(sitemap).toContain("<loc>https://example.org/learn/topics/adding/</loc>");
	expect(files.get("roadmaps/numbers.fragment.html")).toContain(
		'href="https://example.org/learn/topics/adding/"',
	);
	expect(files.get("llms.txt")).toContain(
		"- [Adding](https://example.org/learn/topics/adding/): What adding is.",
	);
	expect(files.get("404.html")).toContain('href="/learn/numbers/"');
	expect(files.get("404.html")).toContain('<meta name="robots" content="noindex"/>');
});

test("an unpublished site: no sitemap, fragments whose links are relative to them", async () => {
	const files = await render(SOUND);
	expect(files.has("sitemap.xml")).toBe(false);
	const fragment = files.get("roadmaps/numbers.fragment.html")!;
	const links = linksOf(fragment).filter((link) => !link.startsWith("#"));
	expect(links).toContain("../topics/adding/");
	for (const link of links) {
		const { pathname } = new URL(link, "http://host/roadmaps/numbers.fragment.html");
		expect([...files.keys()]).toContain(`${pathname.slice(1)}index.html`);
	}
});

test("the name of the site: the only roadmap's, or the one that is given", async () => {
	expect((await render(SOUND)).get("index.html")).toContain("<title>Numbers</title>");
	expect((await render(NASTY)).get("index.html")).toContain("<title>Roadmaps</title>");
	expect((await render(SOUND, { title: "Mine" })).get("index.html")).toContain(
		"<title>Mine</title>",
	);
});

test("a title and a promise in each language; without them those of the sources are marked", async () => {
	const translated = {
		...SOUND,
		"content/prereq.config.json": '{ "locales": ["zh", "de"] }',
		"content/topics/adding.zh.md": topic("加法", "", "什么是加法。"),
		"content/topics/adding.de.md": topic("Addieren", "", "Was das ist."),
	};
	const files = await render(translated, {
		config: {
			title: "Sums",
			description: "Sums for all.",
			translations: new Map([["zh", { title: "算术", description: "人人学算术。" }]]),
		},
	});
	expect(files.get("index.html")).toContain('<p class="lead">Sums for all.</p>');
	expect(files.get("zh/index.html")).toContain("<title>算术</title>");
	expect(files.get("zh/index.html")).toContain('<p class="lead">人人学算术。</p>');
	expect(files.get("de/index.html")).toContain('<h1 lang="en" dir="ltr">Sums</h1>');
	expect(files.get("de/index.html")).not.toContain("Sums for all.");
	expect(files.get("zh/llms.txt")).toContain("> 人人学算术。");
});

test("a site at the root of a host has robots.txt, a site below it would not be asked", async () => {
	const files = await render(SOUND, { base: { ...published, path: "/" } });
	expect(files.get("robots.txt")).toContain("Sitemap: https://example.org/sitemap.xml");
	expect((await render(SOUND, { base: published })).has("robots.txt")).toBe(false);
});

test("the whole text for machines: every topic once, prerequisites before what needs them", async () => {
	const text = (await render(SOUND, { base: published })).get("llms-full.txt")!;
	expect(text.match(/^## .*/gm)).toHaveLength(6);
	expect(text.indexOf("## Counting")).toBeLessThan(text.indexOf("## Adding"));
	expect(text).toContain("https://example.org/learn/topics/counting/ · Beginner · 1–2\u00a0hours");
	expect(text).toContain("What adding is.\n\n### You need first\n\n- Counting");
});

test("topics without a roadmap still have a page; a curriculum without roadmaps has a start page", async () => {
	const { "content/roadmaps/numbers.md": _, ...topics } = SOUND;
	const files = await render(topics);
	expect(files.get("index.html")).toContain("There is no roadmap yet");
	expect(files.get("topics/adding/index.html")).toContain('<h1 id="adding:title">Adding</h1>');
});

test("assets carry their hash", async () => {
	const names = async (site: string, styles: string): Promise<string> => {
		const files = await render(SOUND, { assets: { ...assets, site, styles } });
		return linksOf(files.get("index.html")!)
			.filter((link) => link.includes(".css"))
			.join(" ");
	};
	const first = await names("a", "b");
	expect(first).toMatch(/^assets\/site\.css\?v=\w{10} assets\/styles\.\w{10}\.css$/);
	expect(await names("c", "b")).not.toBe(first);
	expect(await names("a", "d")).not.toBe(first);
});
