import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileCurriculum, parseCurriculum, type RoadmapData, selectRoadmap } from "@prereq/core";
import { planDates, planLearningPath, roadmapGoal } from "@prereq/core/plan";
import { renderPlan, renderPrerequisites, renderRoadmap, renderTopic } from "@prereq/react/static";

const resolve = createRequire(import.meta.url).resolve;

interface DrawnTopic {
	readonly requires?: string;
	readonly facts?: string;
}

/** A line per topic of a roadmap with everything that is drawn in a way of its own. */
const TOPICS: Readonly<Record<string, DrawnTopic>> = {
	Vectors: { facts: "effort: 2-4h\nlevel: beginner" },
	Matrices: { requires: "vectors", facts: "effort: 3-6h\nlevel: beginner" },
	Derivatives: { facts: "effort: 4h" },
	"Gradient descent": { requires: "matrices, derivatives", facts: "effort: 2h" },
	Backpropagation: { requires: "gradient-descent", facts: "effort: 6-12h\nlevel: advanced" },
	"Convolutional networks": { requires: "backpropagation", facts: "effort: 10h" },
	"Recurrent networks": { requires: "backpropagation" },
	"A classifier of your own": {
		requires: "{ any: [convolutional-networks, recurrent-networks] }",
		facts: "kind: project\neffort: 20h",
	},
	"Ready to go on": { requires: "a-classifier-of-your-own", facts: "kind: checkpoint" },
};

const ROADMAP = `---
title: Drawn
tracks:
  - id: networks
    title: Kinds of networks
    choose: 1
    of: [{ section: images }, { section: texts }]
---

A roadmap for pictures of it.

## Mathematics

What the rest is written in.

- [Vectors](../topics/vectors.md)
- [Matrices](../topics/matrices.md)
- [Derivatives](../topics/derivatives.md)

## Learning

- [Gradient descent](../topics/gradient-descent.md)
- [Backpropagation](../topics/backpropagation.md)

## Images

- [Convolutional networks](../topics/convolutional-networks.md)

## Texts

- [Recurrent networks](../topics/recurrent-networks.md)

## Practice

- [A classifier of your own](../topics/a-classifier-of-your-own.md)
- [Ready to go on](../topics/ready-to-go-on.md) (optional)
`;

function topicFile(title: string, { requires, facts }: DrawnTopic): string {
	const needs = requires === undefined ? "" : `\nrequires: [${requires}]`;
	return `---
title: ${title}${needs}${facts === undefined ? "" : `\n${facts}`}
---

What it is, and what it is for, in two sentences. The second one is a little longer than the first.

## Objectives

- Explain it to somebody else
- Use it in a small program

## Resources

- [@video@An introduction](https://example.org/video) — free, 25min
- [@book@The whole story](https://example.org/book) — paid

## Checkpoint

- [ ] Can you say when it fails?
`;
}

async function drawData(): Promise<RoadmapData> {
	const files = Object.entries(TOPICS).map(([title, topic]) => ({
		path: `topics/${title.toLowerCase().replaceAll(" ", "-")}.md`,
		text: topicFile(title, topic),
	}));
	const { curriculum, diagnostics } = await parseCurriculum([
		...files,
		{ path: "roadmaps/drawn.md", text: ROADMAP },
	]);
	const data = curriculum && selectRoadmap(compileCurriculum(curriculum), "drawn");
	if (data === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
	return data;
}

function drawPlan(data: RoadmapData): string {
	const { topics, roadmap } = data;
	const { path } = planLearningPath({ topics, goal: roadmapGoal(roadmap) });
	const asked = { topics, path: path?.topics ?? [], start: "2027-01-04", hours: 10 };
	const { plan, error } = planDates(asked);
	if (plan === undefined) throw new Error(error.message);
	return renderPlan(data, plan);
}

/** One font on every machine, so that lines break at the same words. */
const FONT = `@font-face { font-family: Fixed; src: url(400.woff2); font-weight: 100 500 }
@font-face { font-family: Fixed; src: url(600.woff2); font-weight: 501 900 }
:root { --prereq-font: Fixed; color-scheme: light dark }
body { margin: 0; font-family: Fixed }`;

const page = (html: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Drawn</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="styles.css"><link rel="stylesheet" href="views.css"><link rel="stylesheet" href="font.css"></head>
<body class="prereq"><main>${html}</main><script type="module" src="enhance-page.js"></script></body>
</html>
`;

/** Writes a page for each view of a small roadmap that no author edits. */
export async function writeVisualSite(folder: string): Promise<void> {
	const data = await drawData();
	const pages = {
		map: renderRoadmap(data, { details: "inline" }),
		prerequisites: renderPrerequisites(data, "backpropagation"),
		plan: drawPlan(data),
		topic: renderTopic(data, "gradient-descent"),
	};
	for (const [name, html] of Object.entries(pages)) {
		writeFileSync(join(folder, `${name}.html`), page(html));
	}
	for (const file of ["styles.css", "views.css", "enhance-page.js", "tools.js"]) {
		copyFileSync(resolve(`@prereq/react/${file}`), join(folder, file));
	}
	for (const weight of [400, 600]) {
		const font = resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
		copyFileSync(font, join(folder, `${weight}.woff2`));
	}
	writeFileSync(join(folder, "font.css"), FONT);
}
