import { SOUND } from "./contents.ts";

/** The sound curriculum with the people of a roadmap, all its choices, and Chinese for some of it. */
export const PEOPLE: Readonly<Record<string, string>> = {
	...SOUND,
	"content/prereq.config.json": JSON.stringify({
		locale: "en",
		locales: ["zh"],
		sources: { guide: { title: "A guide", by: "Somebody", url: "https://example.com/guide" } },
	}),
	"content/roadmaps/numbers.md": `---
title: Numbers
description: From counting to algebra
summary: Numbers in three sentences.
highlights: [{ title: Numbers are everywhere, text: Look around. }]
advice: [{ title: Count daily, text: Small steps., topics: [counting] }]
tracks: [{ id: way, title: Pick a way, choose: 1, of: [{ section: first-steps, chooseIf: you are new }, { section: further }] }]
goals: [{ id: all, title: All of algebra, topics: [algebra] }]
relatedRoadmaps: [{ external: maths, title: Maths, url: "https://example.com/maths" }]
sources: [guide]
---

Start with [counting](../topics/counting.md).

## First steps

- [Counting](../topics/counting.md)
- [Adding](../topics/adding.md)

## Further

- [Multiplying](../topics/multiplying.md)
- [Geometry](../topics/geometry.md)
- [Algebra](../topics/algebra.md)
`,
	"content/roles/shepherd.md": `---
title: Shepherd
mastered: [counting]
entryPoints: [{ roadmap: numbers, topic: adding, reason: Sheep were counted. }]
estimates: [{ roadmap: numbers, section: further, effort: 20-40h, reason: "By the guide." }]
---

Somebody who counts [every day](../topics/counting.md).
`,
	"content/transitions/shepherd--numbers.md": `---
title: From shepherd to mathematician
role: shepherd
roadmap: numbers
difficulty: challenging
timeline: 12-18mo
salaryChange: 30
demand: Growing.
transferable: [{ skill: Patience, topics: [counting], why: Proofs take long. }]
learn: [{ skill: Algebra itself, priority: critical, weeks: 12, topics: [algebra] }]
---

A long way.

## Steps

### Sums first (8w)

- [ ] Add [two flocks](../topics/adding.md).

## Reality check

### What you will love

- Warm rooms.

## Action plan

### This week

- [ ] Count to ten.

## Questions

### Do I need a dog?

No.
`,
	"content/pathways/ada.md": `---
title: Ada
roadmap: numbers
topics: [counting, algebra]
outcome: Wrote programs
link: https://example.com/ada
---

She read a lot.
`,
	"content/topics/counting.zh.md": "---\ntitle: 计数\n---\n\n什么是计数。\n",
};
