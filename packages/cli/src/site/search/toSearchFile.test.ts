import { expect, test } from "vitest";
import { compileFiles } from "../../testing/compiled.ts";
import { planSite } from "../planSite.tsx";
import type { SearchFile } from "./searchFile.ts";

const assets = { styles: "", site: "", enhance: "", chunks: new Map(), embed: new Map() };

async function searchFileOf(files: Readonly<Record<string, string>>): Promise<SearchFile> {
	const plan = planSite([await compileFiles(files)], {
		base: { origin: undefined, path: "/" },
		assets,
	});
	return JSON.parse(String(plan.find(({ path }) => path === "search.json")?.render()));
}

const FILES = {
	"content/topics/向量.md":
		"---\ntitle: Vectors\naliases: [arrows]\ntags: [maths]\n---\n\nWhat they are.\n\n## A closer look\n\nText.\n\n## Objectives\n\n- Add two of them\n",
	"content/topics/long.md": `---\ntitle: Long\n---\n\n${"word ".repeat(99)}\n`,
	"content/roadmaps/maths.md":
		"---\ntitle: Mathematics\ndescription: All of it.\n---\n\n## Start\n\n- [](../topics/向量.md)\n",
	"content/roadmaps/hidden.md":
		"---\ntitle: Hidden\nisHidden: true\n---\n\n## Part\n\n- [](../topics/long.md)\n",
};

test("holds roadmaps, sections and topics with what they are found by", async () => {
	const { pages, messages, locale } = await searchFileOf(FILES);
	expect(locale).toBe("en");
	expect(messages.search).toBe("Search");
	expect(pages).toEqual([
		{ url: "maths/", title: "Mathematics", place: "Roadmap", summary: "All of it." },
		{ url: "maths/#start:section", title: "Start", place: "Mathematics" },
		expect.objectContaining({ url: "topics/long/", title: "Long" }),
		{
			url: "topics/%E5%90%91%E9%87%8F/",
			title: "Vectors",
			names: "向量 arrows maths",
			place: "Start · Mathematics",
			summary: "What they are.",
			text: "Add two of them A closer look",
		},
	]);
	const long = pages.find(({ title }) => title === "Long")?.summary ?? "";
	expect(long).toMatch(/^(word )+\w*…$/);
	expect(long.length).toBeLessThan(200);
});
