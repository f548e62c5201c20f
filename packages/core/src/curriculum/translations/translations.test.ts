import { describe, expect, it } from "vitest";
import { compileCurriculum } from "../../export/compileCurriculum.ts";
import type { SourceFile } from "../../model/source.ts";
import { coveredText, roadmapFile, summarize, topicFile } from "../../testing/sourceFiles.ts";
import { sourceHash } from "../documentHash.ts";
import { parseCurriculum } from "../parseCurriculum.ts";

const BODY = `About it.

## Objectives

- One
- Two

## Resources

- [@video@T](https://example.org)

## Checkpoint

- [ ] Show it.
`;

const vectors = topicFile("vectors", "", BODY);
const map = roadmapFile(
	"map",
	["vectors"],
	`highlights: [{ title: H, text: T }]
tracks: [{ id: way, title: Way, of: [{ section: basics, chooseIf: you like it }] }]
groups: [{ id: some, title: Some, of: [vectors] }]
goals: [{ id: aim, title: Aim, topics: [vectors] }]`,
);

async function translated(
	source: SourceFile,
	frontmatter: string,
	body: string,
): Promise<SourceFile> {
	const hash = await sourceHash(source.text);
	return {
		path: source.path.replace(/\.md$/, ".zh.md"),
		text: `---\nsourceHash: "${hash}"\n${frontmatter}\n---\n\n${body}`,
	};
}

async function findings(files: readonly SourceFile[], bodies: "scan" | "full" = "full") {
	const { diagnostics } = await parseCurriculum(files, { bodies });
	return diagnostics.map((found) => `${found.code} ${found.message} @${coveredText(files, found)}`);
}

describe("translations of a topic", () => {
	it("give texts; what they leave out is absent", async () => {
		const file = await translated(vectors, "title: 向量", "关于它。\n\n## 目标\n\n- 一\n- 二\n");
		const { curriculum, diagnostics } = await parseCurriculum([vectors, file]);
		expect(diagnostics).toEqual([]);
		expect(curriculum!.translations.get("zh")?.topics.get("vectors")).toEqual({
			title: "向量",
			summary: "关于它。",
			bodyHtml: "<p>关于它。</p>",
			objectives: ["一", "二"],
			stale: false,
		});
	});

	it("show sections of the source that they leave out, marked as such", async () => {
		const source = topicFile("vectors", "", "About.\n\n## History\n\nHamilton.\n");
		const { curriculum } = await parseCurriculum([
			source,
			await translated(source, "", "关于。\n"),
		]);
		expect(curriculum!.translations.get("zh")?.topics.get("vectors")?.bodyHtml).toBe(
			'<p>关于。</p>\n<div lang="en"><h2>History</h2>\n<p>Hamilton.</p></div>',
		);
	});

	it.each(["scan", "full"] as const)(
		"are held against the source with bodies: %s",
		async (bodies) => {
			const file = await translated(
				vectors,
				"title: 向量",
				"关于。\n\n## 目标\n\n- 一\n- 二\n- 三\n\n## 检查点\n\n没有\n\n## 资源\n\n## 历史\n",
			);
			expect(await findings([vectors, file], bodies)).toEqual([
				"i18n/structure-parity The source has 2 items here, the translation 3. @- 三",
				"i18n/structure-parity The source has 1 item here, the translation 0. @## 检查点",
				"i18n/structure-parity Resources are not translated: those of the source are shown. @## 资源",
				"i18n/structure-parity The source has no other sections, the translation 1. @## 历史",
			]);
		},
	);

	it("give the reasons of prerequisites by topic, all of them or none", async () => {
		const source = topicFile(
			"spaces",
			`requires:
  - { topic: vectors, reason: They live there. }
  - { any: [map, { topic: constructor, reason: Shape. }], reason: One is enough. }
recommends: [{ topic: more, reason: It helps. }]`,
		);
		const others = ["map", "constructor", "more"].map((id) => topicFile(id));
		const files = [vectors, ...others, source];
		const given = (reasons: string) => translated(source, `reasons: { ${reasons} }`, "");
		const whole = await given("vectors: 住, map: 一, constructor: 形, more: 助");
		const { curriculum, diagnostics } = await parseCurriculum([...files, whole]);
		expect(diagnostics).toEqual([]);
		const zh = compileCurriculum(curriculum!, { locale: "zh" });
		const topic = zh.topics.find(({ id }) => id === "spaces")!;
		expect(topic).toMatchObject({
			requires: [
				{ topic: "vectors", reason: "住" },
				{ reason: "一", of: [{ topic: "map" }, { topic: "constructor", reason: "形" }] },
			],
			recommends: [{ topic: "more", reason: "助" }],
		});
		expect(topic.partLanguages).toEqual({ title: "en" });
		expect(await findings([...files, await given("vectros: 住, map: 一, more: 助")])).toEqual([
			"i18n/structure-parity `reasons` leaves out `vectors`, `constructor`. @reasons",
			"graph/known-reference There is no prerequisite with a reason called `vectros`. @vectros",
		]);
	});

	it("are stale when title or body of the source changed, and only then", async () => {
		const file = await translated(vectors, "title: 向量", "关于。\n");
		const changed = [
			{ ...vectors, text: vectors.text.replace("About", "All about") },
			{ ...vectors, text: vectors.text.replace("vectors title", "Vectors") },
		];
		for (const source of changed) {
			const { curriculum, diagnostics } = await parseCurriculum([source, file]);
			expect(diagnostics).toMatchObject([{ code: "i18n/stale-translation", severity: "warning" }]);
			expect(diagnostics[0]?.fix).toContain(await sourceHash(source.text));
			expect(coveredText([file], diagnostics[0]!)).toMatch(/^[0-9a-f]{12}$/);
			expect(curriculum!.translations.get("zh")?.topics.get("vectors")?.stale).toBe(true);
		}
		const retagged = topicFile("vectors", "tags: [math]", BODY);
		expect(await findings([retagged, file])).toEqual([]);
	});

	it("are reported when they record no source, and when digits lost their quotes", async () => {
		const path = "topics/vectors.zh.md";
		expect(await findings([vectors, { path, text: "---\ntitle: 向量\n---\n" }])).toEqual([
			"i18n/stale-translation The translation does not say which version of its source it was made from. @",
		]);
		const unquoted = { path, text: "---\nsourceHash: 123456789012\n---\n" };
		expect(await findings([vectors, unquoted])).toEqual([
			"schema/valid-frontmatter `sourceHash` has to be 12 hexadecimal digits in quotes. @123456789012",
		]);
	});

	it("may not repeat facts, and their keys are checked", async () => {
		const file = await translated(vectors, "titel: 向量\nrequires: [a]", "关于。\n");
		expect(await findings([vectors, file])).toEqual([
			"schema/no-unknown-key `titel` is not a key that prereq knows. @titel",
			"schema/no-unknown-key `requires` is not a key that prereq knows. @requires",
		]);
	});
});

describe("the file name of a translation", () => {
	it("names a source", async () => {
		const renamed = topicFile("vectors", "aliases: [arrows]", BODY);
		const orphans = [
			{ path: "topics/vectros.zh.md", text: "---\ntitle: 向量\n---\n" },
			{ path: "topics/arrows.zh.md", text: "---\ntitle: 向量\n---\n" },
			{ path: "roadmaps/vectors.zh.md", text: "---\ntitle: 向量\n---\n" },
		];
		const { diagnostics } = await parseCurriculum([renamed, ...orphans]);
		expect(diagnostics.map(({ code, message, fix }) => [code, message, fix])).toEqual([
			[
				"i18n/known-source",
				"There is no roadmap `vectors` that this could translate.",
				"Name the file like its source with the language before `.md`, or delete it.",
			],
			[
				"i18n/known-source",
				"There is no topic `arrows` that this could translate.",
				"It was renamed: call this file `vectors.zh.md`.",
			],
			[
				"i18n/known-source",
				"There is no topic `vectros` that this could translate.",
				"Did you mean `vectors.zh.md`?",
			],
		]);
	});

	it("names another language than that of the sources", async () => {
		const path = "topics/vectors.en.md";
		const { text } = await translated(vectors, "title: V", "");
		expect(await findings([vectors, { path, text }])).toEqual([
			"i18n/known-locale The sources are in `en` already. @",
		]);
	});

	it("is unique within its language", async () => {
		const file = await translated(vectors, "title: 向量", "");
		const twin = { ...file, path: "topics/math/vectors.zh.md" };
		const other = { ...file, path: "topics/vectors.de.md" };
		const { diagnostics } = await parseCurriculum([vectors, file, twin, other]);
		expect(summarize(diagnostics)).toEqual([
			"topics/vectors.zh.md:1:1-1:1 identity/unique-id The id `vectors` is already used by `topics/math/vectors.zh.md`.",
		]);
	});
});

describe("translations of a roadmap", () => {
	const FRONTMATTER = `title: 地图
briefTitle: 图
highlights: [{ title: 甲, text: 乙 }]
tracks: [{ id: way, title: 路, of: [{ section: basics, chooseIf: 你喜欢 }] }]
groups: [{ id: some, title: 一些 }]
goals: [{ id: aim, title: 目标 }]`;

	it("give texts by id and by position", async () => {
		const file = await translated(map, FRONTMATTER, "欢迎。\n\n## 基础\n\n说明。\n");
		const { curriculum, diagnostics } = await parseCurriculum([vectors, map, file]);
		expect(diagnostics).toEqual([]);
		expect(curriculum!.translations.get("zh")?.roadmaps.get("map")).toEqual({
			title: "地图",
			meta: { briefTitle: "图" },
			highlights: [{ title: "甲", text: "乙" }],
			introHtml: "<p>欢迎。</p>",
			sections: new Map([["basics", { title: "基础", summary: "说明。" }]]),
			tracks: new Map([["way", { title: "路", chooseIf: new Map([["basics", "你喜欢"]]) }]]),
			groups: new Map([["some", "一些"]]),
			goals: new Map([["aim", "目标"]]),
			stale: false,
		});
	});

	it.each(["scan", "full"] as const)(
		"are held against the source with bodies: %s",
		async (bodies) => {
			const file = await translated(
				map,
				`highlights: [{ title: 甲, text: 乙 }, { title: 丙, text: 丁 }]
tracks: [{ id: way, of: [{ section: basis, chooseIf: x }] }, { id: wya }]
goals: [{ id: aims, title: 目标 }]`,
				"## 基础\n\n- [V](../topics/vectors.md)\n\n### 更多\n",
			);
			expect(await findings([vectors, map, file], bodies)).toEqual([
				"i18n/structure-parity `highlights` has 1 item in the source and 2 here. @{ title: 丙, text: 丁",
				"graph/known-reference There is no branch of `way` for `basis`. @basis",
				"graph/known-reference There is no track `wya`. @wya",
				"graph/known-reference There is no goal `aims`. @aims",
				"i18n/structure-parity Topics are not listed again: those of the source are shown. @[V](../topics/vectors.md)",
				"i18n/structure-parity The source has 1 heading, the translation 2. @### 更多",
			]);
		},
	);

	it("may leave out the headings, but not some of them", async () => {
		const deep = {
			path: "roadmaps/map.md",
			text: "---\ntitle: Map\n---\n\n## A\n\n### B\n\n## C\n",
		};
		expect(await findings([deep, await translated(deep, "title: 图", "欢迎。\n")])).toEqual([]);
		expect(await findings([deep, await translated(deep, "", "## 甲\n\n### 乙\n")])).toEqual([
			"i18n/structure-parity The source has 3 headings, the translation 2. @",
		]);
		expect(await findings([deep, await translated(deep, "", "## 甲\n\n## 乙\n\n## 丙\n")])).toEqual(
			["i18n/structure-parity This heading stands for `B`, which is on another level. @## 乙"],
		);
	});
});
