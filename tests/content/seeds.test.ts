import { compileCurriculum, type TopicId } from "@prereq/core";
import { describe, expect, it } from "vitest";
import { listSections, listTopics, readContent } from "./readContent.ts";
import { readPages } from "./readPages.ts";
import { TRANSITION, TRANSITION_WORDS } from "./seeds/backendTransition.ts";
import { NAMED_BY_THE_ELEVEN, PATHWAYS, RESEARCH_SKILLS } from "./seeds/elevenResearchers.ts";
import { CHECKPOINTS, NAMED_BY_THE_OUTSIDER } from "./seeds/outsidersRoadmap.ts";

const curriculum = await readContent();
const { topics, roadmaps, roles, transitions, pathways, config } = curriculum;
const researcher = roadmaps.get("ai-safety-researcher")!;
const pageOf = readPages();
const ROADMAP = "ai-safety-researcher";
const BACKEND = "backend-developer--ai-safety-researcher";

describe("the roadmap file", () => {
	it("keeps every field, typed", () => {
		const { meta, order, tags, title, description } = researcher;
		expect({ title, order, ...meta }).toMatchObject({
			title: "AI Safety Researcher",
			order: 5,
			jsonUrl: "/jsons/roadmaps/ai-safety-researcher.json",
			pdfUrl: "/pdfs/roadmaps/ai-safety-researcher.pdf",
			renderer: "editor",
			briefTitle: "AI Safety Researcher",
			briefDescription: expect.stringContaining("2025"),
			hasTopics: true,
			isNew: true,
			dimensions: { width: 968, height: 3500 },
			question: { title: "What is an AI Safety Researcher?", description: expect.any(String) },
			schema: {
				headline: expect.stringContaining("AI Safety Researcher Roadmap"),
				description: expect.any(String),
				imageUrl: "https://roadmap.sh/roadmaps/ai-safety-researcher.png",
				datePublished: "2025-01-29",
				dateModified: "2025-01-29",
			},
			seo: { title: expect.any(String), description: expect.any(String) },
			sitemap: { priority: 1, changefreq: "monthly" },
		});
		expect(meta.seo?.keywords).toHaveLength(12);
		expect(description).toContain("2025");
		expect(tags).toEqual(expect.arrayContaining(["roadmap", "main-sitemap", "role-roadmap"]));
	});

	it("resolves related roadmaps or marks them as external", () => {
		const external = researcher.relatedRoadmaps.filter((related) => related.external);
		expect(external.map(({ id }) => id)).toEqual(["ai-engineer", "prompt-engineering", "mlops"]);
		for (const { id, external: outside } of researcher.relatedRoadmaps)
			expect(outside || roadmaps.has(id), id).toBe(true);
		shows(ROADMAP, ["Prompt Engineering on roadmap.sh", "What is an AI Safety Researcher?"]);
	});

	it("has its four audiences as roles with entry points", () => {
		const audiences = [
			"ml-practitioner",
			"philosophy-or-policy",
			"complete-beginner",
			"experienced-researcher",
		];
		for (const id of audiences) {
			const role = roles.get(id)!;
			expect(role.sources).toContain("roadmap-file");
			expect(role.entryPoints.length, id).toBeGreaterThanOrEqual(3);
			shows(ROADMAP, [role.title]);
			shows(`roles/${id}`, [role.title, topics.get(role.entryPoints[0]!.topic)!.title]);
		}
	});

	it("has its five ideas in the introduction, and pluralism, ecology and practice as topics", () => {
		shows(ROADMAP, ["Value pluralism.", "Ecological thinking.", "Hands-on implementation."]);
		shows(ROADMAP, ["Progressive competency.", "Solution orientation."]);
		expect(listed()).toEqual(expect.arrayContaining(["value-pluralism", "ecological-thinking"]));
		const builds = ["transformer-block", "train-mini-gpt", "rlhf-pipeline", "write-a-constitution"];
		expect(builds.map((id) => topics.get(id)!.kind)).toEqual(builds.map(() => "project"));
	});
});

describe("the outsider's roadmap", () => {
	it("has three phases whose checkpoints are assessments", () => {
		for (const [phase, id, ...words] of CHECKPOINTS) {
			const section = researcher.sections.find((one) => one.id === phase)!;
			expect(listTopics([section]), id).toContain(id);
			expect(topics.get(id)!.kind, id).toBe("checkpoint");
			shows(`topics/${id}`, words);
		}
	});

	it("has its three domains as branches to choose from", () => {
		const [track] = researcher.tracks;
		expect(track).toMatchObject({ choose: 1 });
		expect(track!.of.map(({ section }) => section)).toEqual([
			"interpretability",
			"alignment",
			"control-and-governance",
		]);
		for (const { chooseIf } of track!.of) shows(ROADMAP, [`Choose this if ${chooseIf}`]);
	});

	it.each(NAMED_BY_THE_OUTSIDER)("is on the page of %s", (id, ...words) => {
		expect(topics.get(id)?.sources.length ?? 0, `${id} names its sources`).toBeGreaterThan(0);
		shows(`topics/${id}`, words);
	});

	it("has its timelines as ranges of two roles", () => {
		for (const id of ["stem-graduate", "from-scratch"]) {
			expect(roles.get(id)!.sources).toContain("outsiders-roadmap");
			expect(roles.get(id)!.estimates[0]).toMatchObject({ section: "mathematics" });
		}
		shows("roles/stem-graduate", ["a couple of weeks"]);
		shows("roles/from-scratch", ["six months or more"]);
	});
});

describe("the Chinese digest", () => {
	it("is the summary, the highlights and the tags of the roadmap", () => {
		expect(researcher.sources).toContain("chinese-digest");
		expect(researcher.highlights).toHaveLength(4);
		expect(researcher.tags).toEqual(
			expect.arrayContaining([
				"ai-safety",
				"interpretability",
				"ai-alignment",
				"career-transition",
				"deep-learning",
			]),
		);
		const zh = curriculum.translations.get("zh")!.roadmaps.get(ROADMAP)!;
		shows(`zh/${ROADMAP}`, [zh.summary!, ...zh.highlights!.map(({ title }) => title)]);
		shows(`zh/${ROADMAP}`, ["标签：AI 安全 · 可解释性 · AI 对齐 · 职业转型 · 深度学习"]);
		shows(ROADMAP, [researcher.summary!, "Tags: ai-safety · interpretability · ai-alignment"]);
	});

	it("is a whole translation: nothing falls back, nothing is stale", () => {
		expect(config.locales).toContain("zh");
		const compiled = compileCurriculum(curriculum, { locale: "zh" });
		const parts = [
			...compiled.topics.map((topic) => ({ ...topic, resources: [] })),
			...compiled.roadmaps,
			...compiled.roles,
			...compiled.transitions.map(({ steps, ...transition }) => ({
				...transition,
				steps: steps.map((step) => ({ ...step, resources: [] })),
			})),
			...compiled.pathways,
		];
		const marked = parts.filter((part) =>
			/"(language|partLanguages|stale)":/.test(JSON.stringify(part)),
		);
		expect(marked.map(({ id }) => id)).toEqual([]);
		shows(`zh/${ROADMAP}`, ["未开始", "适合选择的情况"]);
		shows("zh/topics/rlhf", ["基于人类反馈的强化学习（RLHF）", "自我检查"]);
	});
});

describe("the guide for backend developers", () => {
	const transition = transitions.get(BACKEND)!;

	it("is a transition with its numbers", () => {
		expect(transition).toMatchObject({
			role: "backend-developer",
			difficulty: TRANSITION.difficulty,
			timeline: TRANSITION.timeline,
			salaryChange: TRANSITION.salaryChange,
			demand: expect.stringContaining("far fewer candidates"),
		});
		expect(transition.transferable.map(({ skill }) => skill)).toEqual(TRANSITION.transferable);
		expect(transition.learn.map(({ skill, priority, weeks }) => [skill, priority, weeks])).toEqual(
			TRANSITION.learn,
		);
		expect(transition.steps.map(({ weeks }) => weeks)).toEqual(TRANSITION.stepWeeks);
		for (const { tasks, resources } of transition.steps) {
			expect(tasks).toHaveLength(4);
			expect(resources.length).toBeGreaterThanOrEqual(3);
		}
		expect(transition.realityCheck).toHaveLength(TRANSITION.realityCheck);
		for (const { items } of transition.realityCheck) expect(items).toHaveLength(4);
		expect(transition.actionPlan.map(({ title }) => title)).toEqual(TRANSITION.actionPlan);
		for (const { items } of transition.actionPlan) expect(items).toHaveLength(4);
		expect(transition.questions).toHaveLength(1);
	});

	it.each(TRANSITION_WORDS)("says on its page: %s", (_part, ...words) => {
		shows(`transitions/${BACKEND}`, words);
	});
});

describe("the study of eleven researchers", () => {
	it.each(NAMED_BY_THE_ELEVEN)("is on the page of %s", (id, ...words) => {
		expect(topics.get(id)?.sources).toContain("eleven-researchers");
		shows(`topics/${id}`, words);
	});

	it.each(RESEARCH_SKILLS)("has the research skill %s as a topic with tasks", (id, ...words) => {
		const { checkpoint, sources } = topics.get(id)!;
		expect(sources).toContain("eleven-researchers");
		expect(checkpoint.length).toBeGreaterThanOrEqual(3);
		shows(`topics/${id}`, [...words, checkpoint[0]!]);
	});

	it("has its kinds of research as goals and its patterns as advice", () => {
		const goals = researcher.goals.map(({ id }) => id);
		const kinds = ["hands-on-machine-learning", "language-model-safety", "theoretical-research"];
		expect(goals).toEqual(expect.arrayContaining(kinds));
		expect(researcher.advice).toHaveLength(14);
		for (const { title, text, topics: practised } of researcher.advice!) {
			expect(practised.length, title).toBeGreaterThanOrEqual(2);
			shows(ROADMAP, [title, text]);
		}
		shows(ROADMAP, ["survivorship bias"]);
	});

	it("has eleven pathways", () => {
		expect([...pathways.keys()].toSorted()).toEqual(PATHWAYS.map(([id]) => id).toSorted());
		for (const [id, words, passed] of PATHWAYS) {
			const { sources, link, title, topics: through } = pathways.get(id)!;
			expect(sources).toEqual(["eleven-researchers"]);
			expect(link).toMatch(/^https:/);
			expect(through, id).toEqual(expect.arrayContaining(passed as TopicId[]));
			shows(`pathways/${id}`, [title, "Read the original", ...words]);
			shows("pathways", [title]);
		}
	});
});

function listed(): readonly TopicId[] {
	return listTopics(
		researcher.sections.flatMap(listSections).map((one) => ({ ...one, sections: [] })),
	);
}

function shows(page: string, words: readonly string[]): void {
	const text = pageOf(page).toLowerCase();
	for (const word of words) expect(text, `the page ${page}`).toContain(word.toLowerCase());
}
