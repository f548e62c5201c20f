import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../model/source.ts";
import { coveredText, roadmapFile, topicFile } from "../../testing/sourceFiles.ts";
import { parseCurriculum } from "../parseCurriculum.ts";
import { recordSourceHashes } from "./recordSourceHashes.ts";

const file = (path: string, frontmatter: string, body: string): SourceFile => ({
	path,
	text: `---\n${frontmatter}\n---\n\n${body}`,
});

const sources = [
	topicFile("git"),
	roadmapFile("map", ["git"]),
	file(
		"roles/backend.md",
		"title: Backend\nentryPoints: [{ roadmap: map, topic: git, reason: Why }]",
		"Who.\n",
	),
	file("pathways/ada.md", "title: Ada\nroadmap: map\noutcome: There", "How.\n"),
	file(
		"transitions/backend--map.md",
		`title: Way
role: backend
roadmap: map
difficulty: gentle
timeline: 6mo
transferable: [{ skill: Git, why: Used daily }]
learn: [{ skill: Maths, priority: critical, weeks: 2 }]`,
		`Overview.

## Steps

### One (2w)

- [ ] Learn git
- [@book@B](https://example.org)

### Two

## Reality check

### Love

- Freedom
- Depth

## Questions

### Why?

Because.
`,
	),
];

async function translate(...translations: readonly SourceFile[]) {
	const recorded = await recordSourceHashes([...sources, ...translations]);
	const files = [...sources, ...recorded];
	const { curriculum, diagnostics } = await parseCurriculum(files);
	return {
		zh: curriculum?.translations.get("zh"),
		found: diagnostics.map((one) => `${one.code} ${one.message} @${coveredText(files, one)}`),
	};
}

describe("translations", () => {
	it("of a role and of a pathway give their texts", async () => {
		const { zh, found } = await translate(
			file("roles/backend.zh.md", "title: 后端\nentryPoints: [{ reason: 原因 }]", "谁。\n"),
			file("pathways/ada.zh.md", "title: 艾达\noutcome: 那里", ""),
		);
		expect(found).toEqual([]);
		expect(zh?.roles.get("backend")).toEqual({
			title: "后端",
			summary: "谁。",
			bodyHtml: "<p>谁。</p>",
			entryPoints: ["原因"],
			stale: false,
		});
		expect(zh?.pathways.get("ada")).toEqual({ title: "艾达", outcome: "那里", stale: false });
	});

	it("of a transition give their texts, in any of the known languages", async () => {
		const { zh, found } = await translate(
			file(
				"transitions/backend--map.zh.md",
				"title: 路\ntransferable: [{ skill: Git, why: 每天用 }]\nlearn: [{ skill: 数学 }]",
				`概述。

## 步骤

### 一

- [ ] 学 [git](../topics/git.md)

### 二

## 现实检验

### 喜欢

## 常见问题

### 为什么?
`,
			),
		);
		expect(found).toEqual([]);
		expect(zh?.transitions.get("backend--map")).toMatchObject({
			title: "路",
			summary: "概述。",
			transferable: [{ skill: "Git", why: "每天用" }],
			learn: [{ skill: "数学" }],
			steps: [{ title: "一", tasks: [{ text: "学 git", topics: ["git"] }] }, { title: "二" }],
			realityCheck: [{ title: "喜欢" }],
			questions: [{ question: "为什么?" }],
		});
		expect(zh?.transitions.get("backend--map")).not.toHaveProperty("actionPlan");
	});

	it("are held against their source", async () => {
		const { found } = await translate(
			file("roles/backend.zh.md", "estimates: [{ reason: 原因 }]", ""),
			file(
				"transitions/backend--map.zh.md",
				"learn: [{ skill: 数学 }, { skill: 更多 }]",
				`## 步骤

### 一

- 学 [gut](../topics/gut.md)
- 再学

### 二

- [@book@B](https://example.org)

## 现实检验

### 喜欢

- 自由

## 行动计划

### 本周
`,
			),
		);
		expect(found).toEqual([
			"i18n/structure-parity `estimates` has no items in the source and 1 here. @{ reason: 原因",
			"i18n/structure-parity `learn` has 1 item in the source and 2 here. @{ skill: 更多",
			"graph/known-reference There is no topic `gut`. @[gut](../topics/gut.md)",
			"i18n/structure-parity The source has 1 item here, the translation 2. @- 再学",
			"i18n/structure-parity Resources are not translated: those of the source are shown. @- [@book@B](https://example.org)",
			"i18n/structure-parity The source has 2 items here, the translation 1. @### 喜欢",
			"i18n/structure-parity The source has no headings in this section, the translation 1. @### 本周",
		]);
	});
});
