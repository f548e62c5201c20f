// A seeded curriculum in prereq's own content model, the same bytes on every machine.
//   node tests/bench/generateCurriculum.mjs --topics 1000 --seed 7 --out DIR
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createRandom } from "./random.mjs";

const WORDS =
	"vector matrix gradient proof signal circuit policy reward kernel sample bias tensor layer probe feature model token prompt audit threat risk metric dataset cluster bound lemma graph search index cache thread socket parser grammar type module test deploy trace log queue heap stack hash key cipher sensor filter".split(
		" ",
	);
const LEVELS = ["beginner", "intermediate", "advanced"];
const TYPES = ["article", "video", "course", "book", "paper"];
const COSTS = ["free", "freemium", "paid"];
const SECTION_SIZE = 25;

/** Topics with prerequisites among the earlier ones, mostly near: no cycle by construction. */
export function generateTopics(count, seed) {
	const random = createRandom(seed);
	return Array.from({ length: count }, (_, index) => ({
		id: `${random.pick(WORDS)}-${random.pick(WORDS)}-${index}`,
		index,
	})).map((topic, index, all) => {
		const requires = new Set();
		for (let wanted = Math.min(index, random.integer(0, 4)); wanted > 0; wanted--) {
			const reach = random.next() < 0.8 ? Math.min(8, index) : index;
			requires.add(all[index - random.integer(1, reach)].id);
		}
		return { ...topic, text: toMarkdown(topic, [...requires], random) };
	});
}

function toMarkdown({ id, index }, requires, random) {
	const sentence = () => {
		const words = Array.from({ length: random.integer(8, 16) }, () => random.pick(WORDS)).join(" ");
		return `${capitalise(words)}.`;
	};
	const sentences = (count) => Array.from({ length: count }, sentence).join(" ");
	const items = (count, item) => Array.from({ length: count }, item).join("\n");
	const low = random.integer(1, 8);
	return `---
title: ${capitalise(id.replaceAll("-", " "))}
requires: [${requires.join(", ")}]
effort: ${low}-${low + random.integer(1, 12)}h
level: ${LEVELS[Math.min(2, Math.floor(index / 400))]}
tags: [${[...new Set([random.pick(WORDS), random.pick(WORDS)])].join(", ")}]
---

${sentences(3)}

${sentences(random.integer(4, 8))}

## Objectives

${items(random.integer(3, 5), () => `- ${sentence()}`)}

## Worked example

${sentences(random.integer(4, 10))}

\`\`\`python
${items(random.integer(3, 8), () => `${random.pick(WORDS)} = ${random.pick(WORDS)}(${random.integer(0, 99)})`)}
\`\`\`

## Resources

${items(
	random.integer(1, 4),
	() =>
		`- [@${random.pick(TYPES)}@${sentence()}](https://example.org/${random.pick(WORDS)}/${random.integer(1, 9999)}) — ${random.pick(COSTS)}, ${random.integer(1, 20)}h`,
)}

## Checkpoint

${items(random.integer(2, 3), () => `- [ ] ${sentence()}`)}
`;
}

const capitalise = (text) => text[0].toUpperCase() + text.slice(1);

/** Writes the topics and one roadmap that lists them all; returns the folder and its size in bytes. */
export function writeCurriculum(out, count, seed) {
	const topics = generateTopics(count, seed);
	mkdirSync(join(out, "topics"), { recursive: true });
	mkdirSync(join(out, "roadmaps"), { recursive: true });
	let bytes = 0;
	const write = (path, text) => {
		writeFileSync(join(out, path), text);
		bytes += Buffer.byteLength(text);
	};
	for (const { id, text } of topics) write(`topics/${id}.md`, text);
	const outline = topics.map(({ id, index }) => {
		const heading = index % SECTION_SIZE === 0 ? `\n## Part ${index / SECTION_SIZE + 1}\n\n` : "";
		return `${heading}- [${id}](../topics/${id}.md)\n`;
	});
	write(
		"roadmaps/generated.md",
		`---\ntitle: Generated\n---\n\n${count} topics.\n${outline.join("")}`,
	);
	return { out, topics: topics.length, bytes };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { values } = parseArgs({
		options: {
			topics: { type: "string", default: "1000" },
			seed: { type: "string", default: "7" },
			out: { type: "string" },
		},
	});
	if (values.out === undefined) throw new Error("--out DIR says where to write");
	console.log(
		JSON.stringify(writeCurriculum(values.out, Number(values.topics), Number(values.seed))),
	);
}
