import { expect, it } from "vitest";
import type { SourceFile } from "../../model/source.ts";
import { applyEdits } from "../../rules/engine/applyEdits.ts";
import { topicFile } from "../../testing/sourceFiles.ts";
import { replaceFiles } from "../../testing/testRule.ts";
import { sourceHash } from "../documentHash.ts";
import { parseCurriculum } from "../parseCurriculum.ts";

const TOPIC = topicFile(
	"a",
	"",
	"About it.\n\n## Objectives\n\n- One\n\n## Resources\n\n- [@video@T](https://example.org)\n",
);
const MAP = {
	path: "roadmaps/m.md",
	text: "---\ntitle: M\n---\n\n## A\n\n- [A](../topics/a.md)\n\n### B\n\n#### C\n\n## D\n",
};
const ROLE = { path: "roles/r.md", text: "---\ntitle: R\nmastered: []\n---\n\nR.\n" };
const TRANSITION = {
	path: "transitions/r--m.md",
	text: "---\ntitle: T\nrole: r\nroadmap: m\ndifficulty: gentle\ntimeline: 2mo\n---\n\nT.\n\n## Steps\n\n### Read (8w)\n\n- Read.\n- [@book@B](https://example.org)\n",
};
const SOURCES = [TOPIC, MAP, ROLE, TRANSITION];

/** The body of a translation before and after its edits, and the messages that are left. */
async function mend(source: SourceFile, body: string) {
	const path = source.path.replace(/\.md$/, ".zh.md");
	const head = `---\ntitle: 题 # note\nsourceHash: "${await sourceHash(source.text)}"\n---\n\n`;
	const files = [...SOURCES, { path, text: head + body }];
	const { diagnostics } = await parseCurriculum(files);
	const fixed = replaceFiles(files, applyEdits(files, diagnostics, "unsafe").changed);
	const after = await parseCurriculum(fixed);
	expect(applyEdits(fixed, after.diagnostics, "unsafe").changed).toEqual([]);
	const text = fixed.find((file) => file.path === path)?.text ?? "";
	expect(text.startsWith(head.trimEnd())).toBe(true);
	return {
		found: diagnostics.length,
		body: text.slice(head.length),
		left: after.diagnostics.map(({ message }) => message),
	};
}

const LINK = "- [@video@T](https://example.org)\n";
const OBJECTIVES = "## 目标\n\n- 一\n";

it.each([
	["at the end", `关于。\n\n${OBJECTIVES}\n## 资源\n\n${LINK}`, `关于。\n\n${OBJECTIVES}`],
	["in between", `关于。\n\n## 资源\n\n${LINK}\nMore.\n\n${OBJECTIVES}`, `关于。\n\n${OBJECTIVES}`],
	["twice", `## 资源\n\n${LINK}\n${OBJECTIVES}\n## Resources\n`, OBJECTIVES],
	["alone", `## 资源\n\n${LINK}`, ""],
	["with other line ends", `关于。\r\n\r\n## 资源\r\n\r\n${LINK}`, "关于。\r\n"],
])("a topic's resources are taken out, %s", async (_, before, after) => {
	expect(await mend(TOPIC, before)).toEqual({ found: 1, body: after, left: [] });
});

it("lists of topics are taken out of a roadmap, the text around them stays", async () => {
	const item = (indent: string) => `${indent}- [A](../topics/a.md)\n`;
	const before = `## 甲\n\n文。\n\n${item("")}${item("  ")}\n### 乙\n\n${item("")}\n#### 丙\n\n## 丁\n`;
	const { body, left } = await mend(MAP, before);
	expect([body, left]).toEqual(["## 甲\n\n文。\n\n### 乙\n\n#### 丙\n\n## 丁\n", []]);
});

it("lists are left alone where lines do not tell what belongs to them", async () => {
	const before = "## 甲\n\n- [A](../topics/a.md)\n懒\n\n### 乙\n\n#### 丙\n\n## 丁\n";
	expect(await mend(MAP, before)).toEqual({
		found: 1,
		body: before,
		left: ["Topics are not listed again: those of the source are shown."],
	});
});

it("headings get the levels of the source", async () => {
	const before = "## 甲\n\n## 乙 #\n\n文。\n\n##### 丙\n\n### 丁\n";
	const after = "## 甲\n\n### 乙 #\n\n文。\n\n#### 丙\n\n## 丁\n";
	expect(await mend(MAP, before)).toEqual({ found: 1, body: after, left: [] });
});

it("underlined headings keep their levels", async () => {
	const before = "## 甲\n\n乙\n---\n\n#### 丙\n\n## 丁\n";
	expect(await mend(MAP, before)).toMatchObject({ found: 1, body: before });
});

it("resources are taken out of a transition's steps", async () => {
	const steps = "## 步骤\n\n### 读（8周）\n\n- 读。\n";
	const before = `题。\n\n${steps}- [@book@B](https://example.org)\n- [@book@C](https://example.org/c)\n`;
	expect(await mend(TRANSITION, before)).toEqual({ found: 1, body: `题。\n\n${steps}`, left: [] });
});
