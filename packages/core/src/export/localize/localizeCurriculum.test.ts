import { beforeAll, describe, expect, it } from "vitest";
import { parseCurriculum } from "../../curriculum/parseCurriculum.ts";
import type { CompiledCurriculum } from "../../model/compiled.ts";
import type { Curriculum } from "../../model/curriculum.ts";
import { bilingualFiles } from "../../testing/bilingual.ts";
import { topicFile } from "../../testing/sourceFiles.ts";
import { compileCurriculum } from "../compileCurriculum.ts";

let curriculum: Curriculum;
let en: CompiledCurriculum;
let zh: CompiledCurriculum;

beforeAll(async () => {
	const parsed = await parseCurriculum(await bilingualFiles());
	expect(parsed.diagnostics).toEqual([]);
	curriculum = parsed.curriculum!;
	en = compileCurriculum(curriculum);
	zh = compileCurriculum(curriculum, { locale: "zh" });
});

const topicOf = (id: string) => zh.topics.find((topic) => topic.id === id)!;

describe("compileCurriculum with a locale", () => {
	it("is what it is without, in the source locale", () => {
		expect(compileCurriculum(curriculum, { locale: "en" })).toEqual(en);
		expect(en).toMatchObject({ locale: "en", locales: ["en", "zh"] });
		expect(JSON.stringify(en)).not.toMatch(/"(partLanguages|stale)"/);
		expect(en.sources).toEqual([
			{ id: "book", title: "The book", by: "Its author", url: "https://example.org/book" },
		]);
	});

	it("keeps ids, order, prerequisites and the drawing", () => {
		const bones = ({ topics, roadmaps }: CompiledCurriculum) => ({
			topics: topics.map(({ id, requires, effort, tags }) => ({ id, requires, effort, tags })),
			layouts: roadmaps.map(({ id, layout }) => ({ id, layout })),
		});
		expect(bones(zh)).toEqual(bones(en));
		expect(zh).toMatchObject({ locale: "zh", locales: ["en", "zh"] });
	});

	it("refuses a locale that the curriculum does not have", () => {
		expect(() => compileCurriculum(curriculum, { locale: "fr" })).toThrow(
			expect.objectContaining({
				code: "compile/unknown-locale",
				message: "The curriculum is not translated into `fr`; it has `en`, `zh`.",
			}),
		);
	});

	it("accepts a declared locale without any translation: all of it falls back", async () => {
		const files = [{ path: "prereq.config.json", text: '{ "locales": ["zh"] }' }, topicFile("a")];
		const parsed = await parseCurriculum(files);
		const compiled = compileCurriculum(parsed.curriculum!, { locale: "zh" });
		expect(compiled.topics).toMatchObject([
			{ title: "a title", language: "en", partLanguages: { title: "en" } },
		]);
	});
});

describe("topics", () => {
	it("are translated; resources say which language they are in", () => {
		const git = topicOf("git");
		expect(git).toMatchObject({
			title: "版本",
			summary: "关于版本。",
			bodyHtml: "<p>关于版本。</p>",
			objectives: ["提交"],
			checkpoint: ["展示。"],
		});
		expect(git).not.toHaveProperty("language");
		expect(git).not.toHaveProperty("partLanguages");
		expect(git.resources.map(({ title, language }) => [title, language])).toEqual([
			["A book", "en"],
			["一本书", undefined],
		]);
	});

	it("fall back part by part, marked as such", () => {
		expect(topicOf("bare")).toMatchObject({ title: "裸", summary: "Words.", language: "en" });
		expect(topicOf("bare").partLanguages).toEqual({ reasons: "en" });
		expect(topicOf("empty").partLanguages).toEqual({ title: "en" });
		expect(topicOf("empty")).not.toHaveProperty("language");
	});

	it("say when their source changed since", async () => {
		const files = (await bilingualFiles()).map((file) =>
			file.path === "topics/git.md" ? { ...file, text: `${file.text}\nMore.\n` } : file,
		);
		const parsed = await parseCurriculum(files);
		const compiled = compileCurriculum(parsed.curriculum!, { locale: "zh" });
		const stale = compiled.topics.filter((topic) => topic.stale).map(({ id }) => id);
		expect(stale).toEqual(["git"]);
	});
});

describe("roadmaps", () => {
	it("are translated by id and by position, and fall back part by part", () => {
		const map = zh.roadmaps.find(({ id }) => id === "map")!;
		expect(map).toMatchObject({
			title: "地图",
			description: "D",
			tags: ["role-roadmap", "数学"],
			summary: "总",
			highlights: [{ title: "亮", text: "点" }],
			advice: [{ title: "建", text: "议", topics: ["git"] }],
			meta: {
				briefTitle: "B",
				seo: { title: "索", description: "引", keywords: ["k"], ogImageUrl: "/og.png" },
			},
			introHtml: "<p>欢迎。</p>",
			tracks: [{ title: "路", of: [{ section: "one", chooseIf: "你喜欢。" }, { section: "two" }] }],
			groups: [{ id: "some", title: "Some", language: "en" }, { id: "untitled" }],
			goals: [{ title: "目标" }],
		});
		expect(map.partLanguages).toEqual({ description: "en", briefTitle: "en", question: "en" });
		for (const part of [map, map.groups[1], map.goals[0], map.tracks[0], map.tracks[0]?.of[0]]) {
			expect(part).not.toHaveProperty("language");
		}
		const [one, two] = map.sections;
		expect(one).toMatchObject({ id: "one", title: "一", summary: "第一。" });
		expect(one?.sections[0]).toMatchObject({
			id: "inner",
			title: "内",
			summary: "The inner.",
			partLanguages: { summary: "en" },
		});
		for (const section of [one, two]) expect(section).not.toHaveProperty("partLanguages");
	});

	it("without a translation fall back as a whole", () => {
		expect(zh.roadmaps.find(({ id }) => id === "plain")).toMatchObject({
			title: "Plain",
			partLanguages: { title: "en" },
			sections: [{ title: "Only", language: "en", partLanguages: { summary: "en" } }],
		});
	});
});

describe("roles, transitions and pathways", () => {
	it("are translated and fall back part by part", () => {
		expect(zh.roles[0]).toMatchObject({ title: "后端", summary: "谁。" });
		expect(zh.roles[0]?.entryPoints).toEqual([
			{ roadmap: "map", topic: "bare", reason: "原因" },
			{ roadmap: "map", topic: "git" },
		]);
		expect(zh.roles[0]?.estimates).toMatchObject([{ reason: "Because", language: "en" }]);
		expect(zh.pathways[0]).toMatchObject({
			title: "Ada",
			outcome: "There",
			language: "en",
			partLanguages: { title: "en", outcome: "en" },
		});
	});

	it("match steps, lists and questions by position", () => {
		expect(zh.transitions[0]).toMatchObject({
			title: "从后端到地图",
			summary: "概述。",
			transferable: [{ skill: "版本", topics: ["git"], why: "每天用" }],
			learn: [{ skill: "Maths", weeks: 2 }],
			steps: [
				{
					title: "先",
					weeks: 2,
					summary: "Begin.",
					tasks: [{ text: "学 git" }],
					resources: [{ title: "C", language: "en" }],
					partLanguages: { summary: "en" },
				},
				{ title: "后", tasks: [{ text: "Go on" }], partLanguages: { tasks: "en" } },
			],
			realityCheck: [{ title: "喜欢", items: [{ text: "自由" }] }],
			actionPlan: [{ title: "This week" }],
			questions: [
				{ question: "为什么?", answerHtml: "<p>Because.</p>", partLanguages: { answer: "en" } },
			],
		});
		expect(zh.transitions[0]?.partLanguages).toEqual({
			demand: "en",
			learn: "en",
			actionPlan: "en",
		});
	});
});
