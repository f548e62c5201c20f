import { recordSourceHashes } from "../curriculum/translations/recordSourceHashes.ts";
import type { SourceFile } from "../model/source.ts";

const file = (path: string, frontmatter: string, body: string): SourceFile => ({
	path,
	text: `---\n${frontmatter}\n---\n\n${body}`,
});

const sources: readonly SourceFile[] = [
	{
		path: "prereq.config.json",
		text: `{
	"locales": ["zh"],
	"sources": { "book": { "title": "The book", "by": "Its author", "url": "https://example.org/book" } }
}`,
	},
	file(
		"topics/git.md",
		"title: Git\neffort: 2-4h\nlevel: beginner\nsources: [book]",
		`About git.

## Objectives

- Commit

## Resources

- [@book@A book](https://example.org/en) — free, 2h
- [@book@一本书](https://example.org/zh) — free, 2h, zh

## Checkpoint

- [ ] Show it.
`,
	),
	file(
		"topics/bare.md",
		"title: Bare\nrequires: [{ topic: git, reason: For safety. }]",
		"Words.\n",
	),
	file("topics/empty.md", "title: Empty\nrecommends: [git]\ncorequisites: [bare]", ""),
	file(
		"roadmaps/map.md",
		`title: Map
tags: [role-roadmap, math]
description: D
summary: S
highlights: [{ title: H, text: T }]
advice: [{ title: A, text: T, topics: [git] }]
briefTitle: B
question: { title: Q, description: D }
seo: { title: S, description: D, keywords: [k], ogImageUrl: /og.png }
tracks: [{ id: way, title: Way, of: [{ section: one, chooseIf: You like it. }, { section: two }] }]
groups: [{ id: some, title: Some, of: [git] }, { id: untitled, of: [bare] }]
goals: [{ id: aim, title: Aim, topics: [git] }]
relatedRoadmaps: [{ external: other, title: Other, url: "https://example.org" }]
sources: ["https://example.org/map"]`,
		`Welcome.

## One

The first.

- [Git](../topics/git.md)
- [Bare](../topics/bare.md) (optional)

### Inner

The inner.

## Two

- [Empty](../topics/empty.md)
`,
	),
	file("roadmaps/plain.md", "title: Plain\norder: 1", "## Only\n\nIt.\n"),
	file(
		"roles/backend.md",
		`title: Backend
mastered: [git]
entryPoints: [{ roadmap: map, topic: bare, reason: Why }, { roadmap: map, topic: git }]
estimates: [{ roadmap: map, section: one, effort: 2w, reason: Because }]
sources: [book]`,
		"Who.\n",
	),
	file(
		"transitions/backend--map.md",
		`title: From backend to the map
role: backend
roadmap: map
difficulty: moderate
timeline: 6-12mo
salaryChange: 30
demand: High
transferable: [{ skill: Git, topics: [git], why: Used daily }]
learn: [{ skill: Maths, priority: critical, weeks: 2, topics: [bare] }]
sources: [book]`,
		`Overview.

## Steps

### First (2w)

Begin.

- [ ] Learn [git](../topics/git.md)
- [@course@C](https://example.org/c) — free, 3h

### Second

- [ ] Go on

## Reality check

### Love

- Freedom

## Action plan

### This week

Today.

- [ ] Enrol

## Questions

### Why?

Because.
`,
	),
	file(
		"pathways/ada.md",
		"title: Ada\nroadmap: map\ntopics: [git]\noutcome: There\nlink: https://example.org/ada\nsources: [book]",
		"How.\n",
	),
];

const translations: readonly SourceFile[] = [
	file(
		"topics/git.zh.md",
		"title: 版本",
		"关于版本。\n\n## 目标\n\n- 提交\n\n## 检查点\n\n- [ ] 展示。\n",
	),
	file("topics/bare.zh.md", "title: 裸", ""),
	file(
		"roadmaps/map.zh.md",
		`title: 地图
tags: { math: 数学 }
summary: 总
highlights: [{ title: 亮, text: 点 }]
advice: [{ title: 建, text: 议 }]
seo: { title: 索, description: 引 }
tracks: [{ id: way, title: 路, of: [{ section: one, chooseIf: 你喜欢。 }] }]
goals: [{ id: aim, title: 目标 }]`,
		"欢迎。\n\n## 一\n\n第一。\n\n### 内\n\n## 二\n",
	),
	file("roles/backend.zh.md", "title: 后端\nentryPoints: [{ reason: 原因 }, {}]", "谁。\n"),
	file(
		"transitions/backend--map.zh.md",
		"title: 从后端到地图\ntransferable: [{ skill: 版本, why: 每天用 }]",
		`概述。

## 步骤

### 先

- [ ] 学 [git](../topics/git.md)

### 后

## 现实检验

### 喜欢

- 自由

## 常见问题

### 为什么?
`,
	),
];

/**
 * A small curriculum with a file of every kind, its translations into `zh` up to date. They leave out
 * something everywhere: `topics/empty`, `roadmaps/plain` and `pathways/ada` have none at all.
 */
export async function bilingualFiles(): Promise<SourceFile[]> {
	const recorded = await recordSourceHashes([...sources, ...translations]);
	return [...sources, ...recorded];
}
